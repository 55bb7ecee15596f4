package org.alongside.peersupport.publication;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.peersupport.PeerLettersEvent.PeerLetterRequested;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportCheckInDue;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportDeclined;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportEnded;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportIntroduced;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOfferExpired;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOfferLapsesSoon;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOffered;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportProposed;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportRequestMade;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportRequestWithdrawn;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent.PeerSupportDataPart;
import org.alongside.contracts.peersupport.PeerSupportPrivacyEvent.PeerSupportErasureCompleted;
import org.alongside.contracts.peersupport.SealedPeerLetter;
import org.alongside.contracts.peersupport.SupervisionEvent.SupervisionDue;
import org.alongside.contracts.peersupport.VolunteersEvent.VettingExpiring;
import org.alongside.contracts.peersupport.VolunteersEvent.VettingLapsed;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerApproved;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerPaused;
import org.alongside.peersupport.concerns.ConcernEvent;
import org.alongside.peersupport.requests.RequestEvent;
import org.alongside.peersupport.supervision.DigestEvent;
import org.alongside.peersupport.volunteers.VolunteerEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;
import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Translates what happens inside peer support into what it promised to tell. */
@Component
class PeerSupportEventPublication {

	private static final Duration CONCERN_IS_NEWS = Duration.ofDays(7);

	private final Outbox outbox;

	private final MailSeal seal;

	private final JsonMapper json;

	private final Ids ids;

	private final String origin;

	private final String safeguarding;

	private final String safeguardingName;

	PeerSupportEventPublication(Outbox outbox, MailSeal seal, JsonMapper json, Ids ids, Environment environment) {
		this.outbox = outbox;
		this.seal = seal;
		this.json = json;
		this.ids = ids;
		this.origin = environment.getRequiredProperty("alongside.origin");
		this.safeguarding = environment.getRequiredProperty("alongside.peer-support.safeguarding-mail");
		this.safeguardingName = environment.getRequiredProperty("alongside.peer-support.safeguarding-name");
	}

	@EventListener
	void on(RequestEvent event) {
		UUID fact = this.ids.next();
		UUID id = event.id().value();
		String reference = event.reference();
		Instant at = event.at();
		switch (event) {
			case RequestEvent.Made e -> this.outbox.tell(new SupportRequestMade(fact, at, id, e.memberId(), reference));
			case RequestEvent.Proposed _ -> this.outbox.tell(new SupportProposed(fact, at, id, reference));
			case RequestEvent.VolunteerAsked e ->
				this.outbox.tell(new SupportOffered(fact, at, id, e.memberId(), reference, "VOLUNTEER", e.answerBy()));
			case RequestEvent.MemberAsked e ->
				this.outbox.tell(new SupportOffered(fact, at, id, e.memberId(), reference, "MEMBER", e.answerBy()));
			case RequestEvent.LapsesSoon e -> this.outbox.tell(new SupportOfferLapsesSoon(fact, at, id, e.memberId(),
					reference, kind(e.byVolunteer()), e.answerBy()));
			case RequestEvent.Declined e ->
				this.outbox.tell(new SupportDeclined(fact, at, id, reference, kind(e.byVolunteer())));
			case RequestEvent.Expired e ->
				this.outbox.tell(new SupportOfferExpired(fact, at, id, e.memberId(), reference, kind(e.byVolunteer())));
			case RequestEvent.Introduced e ->
				this.outbox.tell(new SupportIntroduced(fact, at, id, e.memberId(), e.volunteerMemberId(), reference));
			case RequestEvent.CheckInDue e ->
				this.outbox.tell(new SupportCheckInDue(fact, at, id, e.memberId(), reference));
			case RequestEvent.Ended e ->
				this.outbox.tell(new SupportEnded(fact, at, id, e.memberId(), e.volunteerMemberId(), reference));
			case RequestEvent.Withdrawn e -> {
				if (e.sent()) { // of a draft nobody has heard
					this.outbox.tell(new SupportRequestWithdrawn(fact, at, id, e.memberId(), reference));
				}
			}
		}
	}

	@EventListener
	void on(VolunteerEvent event) {
		UUID fact = this.ids.next();
		UUID id = event.id().value();
		UUID member = event.memberId();
		Instant at = event.at();
		switch (event) {
			case VolunteerEvent.Approved e ->
				this.outbox.tell(new VolunteerApproved(fact, at, id, member, e.reference()));
			case VolunteerEvent.Paused _ -> this.outbox.tell(new VolunteerPaused(fact, at, id, member));
			case VolunteerEvent.VettingExpiring e -> this.outbox
				.tell(new VettingExpiring(fact, at, id, member, e.reference(), e.requirement().name(), e.until()));
			case VolunteerEvent.VettingLapsed e ->
				this.outbox.tell(new VettingLapsed(fact, at, id, member, e.reference(), e.requirement().name()));
			case VolunteerEvent.RefereeAsked e -> letter("REFERENCE_ASKED", e.refereeId(), e.email(), e.name(),
					this.origin + e.path(), at, e.expiresAt());
			case VolunteerEvent.Applied _, VolunteerEvent.Resumed _, VolunteerEvent.Left _ -> {
			} // the coordinator sees it here; others have no part in it
		}
	}

	@EventListener
	void on(ConcernEvent event) {
		switch (event) {
			case ConcernEvent.Raised e -> letter("CONCERN_RAISED", e.id().value(), this.safeguarding,
					this.safeguardingName, this.origin + "/peer-support/staff/concerns/" + e.id().value(), e.at(),
					e.at().plus(CONCERN_IS_NEWS));
		}
	}

	@EventListener
	void on(DigestEvent event) {
		switch (event) {
			case DigestEvent.Due e -> this.outbox.tell(new SupervisionDue(this.ids.next(), e.at(), e.supervisor(),
					e.week(), e.silent(), e.checkIns(), e.vetting()));
		}
	}

	@EventListener
	void on(ErasureDone done) {
		this.outbox.tell(new PeerSupportErasureCompleted(this.ids.next(), done.at(), done.person(), done.erasure(),
				done.kept()));
	}

	@EventListener
	void on(DataPiece piece) {
		this.outbox.tell(new PeerSupportDataPart(this.ids.next(), piece.at(), piece.person(), piece.export(),
				piece.number(), piece.last(), piece.sealed()));
	}

	private void letter(String kind, UUID subject, String email, String name, String link, Instant at,
			Instant expiresAt) {
		UUID fact = this.ids.next();
		String sealed = this.seal.seal(fact, this.json.writeValueAsString(new SealedPeerLetter(email, name, link, "")));
		this.outbox.tell(new PeerLetterRequested(fact, at, subject, kind, expiresAt, sealed));
	}

	private static String kind(boolean byVolunteer) {
		return byVolunteer ? "VOLUNTEER" : "MEMBER";
	}

}
