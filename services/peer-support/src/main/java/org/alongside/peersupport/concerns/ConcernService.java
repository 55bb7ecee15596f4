package org.alongside.peersupport.concerns;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.requests.RelationService;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes concerns from either side and holds both back from anybody new until somebody has
 * looked into it.
 */
@Service
@Transactional
public class ConcernService {

	static final String PLACE = "concern.words:";

	private final Concerns concerns;

	private final RelationService relations;

	private final PlaceService places;

	private final FieldCipher cipher;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	ConcernService(Concerns concerns, RelationService relations, PlaceService places, FieldCipher cipher, Audit audit,
			Ids ids, Clock clock) {
		this.concerns = concerns;
		this.relations = relations;
		this.places = places;
		this.cipher = cipher;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** Somebody says that something felt wrong. */
	void raise(RequestView request, UUID raisedBy, String words) {
		UUID id = this.ids.next();
		this.concerns.saveAndFlush(new Concern(id, request.id().value(), request.volunteerId(), raisedBy,
				this.cipher.seal(raisedBy, PLACE + id, words), this.clock.instant()));
		if (request.volunteerId() != null) {
			this.places.holdBack(new VolunteerId(request.volunteerId()), true);
		}
	}

	/** All concerns, those that are open first. */
	@Transactional(readOnly = true)
	List<ConcernView> all() {
		return this.concerns.openFirst()
			.stream()
			.map((concern) -> concern.view("", reference(concern), false))
			.toList();
	}

	/** Reads one, and writes down who read. */
	ConcernView read(ConcernId id, SignedIn reader) {
		Concern concern = find(id);
		this.audit.record(reader, "peer-support.concern-read", "concern", id.value(), Map.of());
		String words;
		try {
			words = this.cipher.open(concern.raisedBy(), PLACE + id, concern.sealedWords());
		}
		catch (PersonForgotten nothingToOpen) {
			words = "";
		}
		return concern.view(words, reference(concern), isByVolunteer(concern));
	}

	/** It has been looked into. The volunteer is free again with the last one. */
	void close(ConcernId id, SignedIn lead) {
		Concern concern = find(id);
		concern.close(lead.name(), this.clock.instant());
		this.concerns.saveAndFlush(concern);
		this.audit.record(lead, "peer-support.concern-closed", "concern", id.value(), Map.of());
		UUID volunteer = concern.volunteerId();
		if (volunteer != null && this.concerns.countOpenAbout(volunteer) == 0) {
			this.places.holdBack(new VolunteerId(volunteer), false);
		}
	}

	@Transactional(readOnly = true)
	public long countOpen() {
		return this.concerns.countOpen();
	}

	/** The requests that a concern is about which is not closed. */
	@Transactional(readOnly = true)
	public Set<UUID> requestsWithOpen() {
		return new HashSet<>(this.concerns.requestsWithOpen());
	}

	private boolean isByVolunteer(Concern concern) {
		return this.relations.isVolunteerOf(concern.requestId(), concern.raisedBy());
	}

	private String reference(Concern concern) {
		return this.relations.reference(concern.requestId());
	}

	private Concern find(ConcernId id) {
		return this.concerns.findById(id.value()).orElseThrow(() -> new RecordNotFound("concern", id));
	}

}
