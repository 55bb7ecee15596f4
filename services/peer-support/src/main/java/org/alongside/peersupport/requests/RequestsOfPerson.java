package org.alongside.peersupport.requests;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Requests of a person who wants to see them or leaves. A search stops, talks end, and
 * what was told goes. The bare request stays, with dates and codes, for the volunteer's
 * part in it and for any concern.
 */
@Component
@Order(1)
class RequestsOfPerson implements PersonalData {

	private final SupportRequests requests;

	private final PastOffers past;

	private final ContactEntries contacts;

	private final RequestSeal seal;

	private final LifeChanges changes;

	RequestsOfPerson(SupportRequests requests, PastOffers past, ContactEntries contacts, RequestSeal seal,
			LifeChanges changes) {
		this.requests = requests;
		this.past = past;
		this.contacts = contacts;
		this.seal = seal;
		this.changes = changes;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<SupportRequest> own = this.requests.of(person);
		for (SupportRequest request : own) {
			RequestView view = this.seal.view(request);
			String contact = this.seal.open(person, RequestSeal.MEMBER_CONTACT, request.id().value(),
					request.sealedMemberContact());
			into.json("buddy-requests/" + view.reference() + ".json",
					Map.of("reference", view.reference(), "status", view.status(), "startedAt", view.startedAt(),
							"told", view.words(), "howTheyMayReachMe", (contact != null) ? contact : "", "talks",
							this.contacts.of(request.id().value()).stream().map(ContactEntry::view).toList()));
		}
		if (!own.isEmpty()) {
			into.explain("peer-support.data.requests");
		}
	}

	@Override
	public int erase(UUID person) {
		this.changes.leave(person);
		this.past.deleteByMemberId(person);
		return this.requests.of(person).size();
	}

}
