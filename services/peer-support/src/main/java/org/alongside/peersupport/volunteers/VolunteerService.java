package org.alongside.peersupport.volunteers;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.peersupport.people.PersonEvent;
import org.alongside.peersupport.traits.Traits;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a volunteer does for themselves. */
@Service
@Transactional
public class VolunteerService {

	private final Volunteers volunteers;

	private final CompletionRecords completions;

	private final ReferenceService references;

	private final VolunteerSeal seal;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	VolunteerService(Volunteers volunteers, CompletionRecords completions, ReferenceService references,
			VolunteerSeal seal, Ids ids, Clock clock) {
		this.volunteers = volunteers;
		this.completions = completions;
		this.references = references;
		this.seal = seal;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Applies. Who has applied already has, and changes nothing.
	 * @param referees two people who know them
	 */
	public void apply(SignedIn person, Traits traits, List<RefereePerson> referees) {
		if (mine(person.id()).filter((one) -> !one.status().isOver()).isPresent()) {
			return;
		}
		UUID id = this.ids.next();
		this.volunteers.saveAndFlush(Volunteer.apply(id, PublicReference.next("VO", this.random), person.id(),
				this.seal.words(person.id(), id, new VolunteerWords(person.name(), traits, List.of())),
				this.clock.instant()));
		for (int number = 1; number <= referees.size(); number++) {
			this.references.name(this.ids.next(), new VolunteerId(id), person.id(), number, referees.get(number - 1));
		}
	}

	/** A person's own part, if they ever had one. */
	@Transactional(readOnly = true)
	public Optional<VolunteerView> mine(UUID member) {
		return this.volunteers.latestOf(member).map(this.seal::view);
	}

	public void says(UUID member, Traits traits) {
		change(member, (volunteer) -> {
			VolunteerWords before = this.seal.view(volunteer).words();
			volunteer.says(this.seal.words(member, volunteer.id().value(),
					new VolunteerWords(before.name(), traits, before.noGo())));
		});
	}

	public void limits(UUID member, int people, List<String> noGo) {
		change(member, (volunteer) -> {
			VolunteerWords before = this.seal.view(volunteer).words();
			volunteer.hasTimeFor(people);
			volunteer.says(this.seal.words(member, volunteer.id().value(),
					new VolunteerWords(before.name(), before.traits(), noGo)));
		});
	}

	/** Rests, at once. Who rests already goes on resting. */
	public void pause(UUID member, PauseReason reason, @Nullable LocalDate until) {
		change(member, (volunteer) -> {
			if (volunteer.status() != VolunteerStatus.PAUSED) {
				volunteer.pause(reason, until, this.clock.instant());
			}
		});
	}

	public void resume(UUID member) {
		change(member, (volunteer) -> {
			if (volunteer.status() != VolunteerStatus.APPROVED) {
				volunteer.resume(this.clock.instant());
			}
		});
	}

	public void retire(UUID member) {
		change(member, (volunteer) -> {
			if (volunteer.status() != VolunteerStatus.RETIRED) {
				volunteer.retire(this.clock.instant());
			}
		});
	}

	@EventListener
	@Order(2) // the people they talk to are looked after first
	void on(PersonEvent event) {
		switch (event) {
			case PersonEvent.Died e -> leave(e.memberId(), false);
			case PersonEvent.ConsentGone e -> leave(e.memberId(), false);
			case PersonEvent.Lives _ -> {
				// who stopped can apply again; a slip of a day costs a volunteer no more
				// than a word to us
			}
		}
	}

	/**
	 * Whoever dies, leaves or takes back their consent is no volunteer any more.
	 * @param forget whether what they told goes too
	 */
	void leave(UUID member, boolean forget) {
		for (Volunteer volunteer : this.volunteers.allOf(member)) {
			if (!volunteer.status().isOver()) {
				volunteer.retire(this.clock.instant());
				this.volunteers.save(volunteer);
			}
		}
		if (forget) { // only now: who hears that they left may have to look at what was
						// seen
			forget(member);
		}
	}

	private void forget(UUID member) {
		for (Volunteer volunteer : this.volunteers.allOf(member)) {
			volunteer.forget();
			this.volunteers.save(volunteer);
			this.completions.deleteByVolunteerId(volunteer.id().value());
		}
		this.references.forget(member);
	}

	private void change(UUID member, Consumer<Volunteer> change) {
		UUID id = this.volunteers.latestOf(member)
			.map((found) -> found.id().value())
			.orElseThrow(() -> new RecordNotFound("volunteer of", member));
		Volunteer volunteer = this.volunteers.locked(id).orElseThrow(() -> new RecordNotFound("volunteer", id));
		change.accept(volunteer);
		this.volunteers.save(volunteer);
	}

}
