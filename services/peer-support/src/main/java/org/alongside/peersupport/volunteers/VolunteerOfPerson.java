package org.alongside.peersupport.volunteers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is held of somebody as a volunteer. When they leave they stop, and what they told,
 * who their referees are and what was seen goes; the bare row stays, for the requests it
 * had part in.
 */
@Component
@Order(2)
class VolunteerOfPerson implements PersonalData {

	private final Volunteers volunteers;

	private final VolunteerService service;

	private final CompletionRecords completions;

	private final ReferenceService references;

	private final VolunteerSeal seal;

	VolunteerOfPerson(Volunteers volunteers, VolunteerService service, CompletionRecords completions,
			ReferenceService references, VolunteerSeal seal) {
		this.volunteers = volunteers;
		this.service = service;
		this.completions = completions;
		this.references = references;
		this.seal = seal;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<Volunteer> own = this.volunteers.allOf(person);
		for (Volunteer volunteer : own) {
			VolunteerView view = this.seal.view(volunteer);
			into.json("volunteer/" + view.reference() + ".json",
					Map.of("reference", view.reference(), "status", view.status(), "appliedAt", view.appliedAt(),
							"told", view.words(), "capacity", view.capacity(), "seenToBeInOrder",
							this.completions.findByVolunteerIdOrderById(volunteer.id().value())
								.stream()
								.map(CompletionRecord::completion)
								.toList(),
							"references", this.references.of(volunteer.id())));
		}
		if (!own.isEmpty()) {
			into.explain("peer-support.data.volunteer");
		}
	}

	@Override
	public int erase(UUID person) {
		this.service.leave(person, true);
		return this.volunteers.allOf(person).size();
	}

}
