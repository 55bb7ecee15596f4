package org.alongside.members.leaving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The tally of one person's erasure: who was asked to forget them, who answered, and how
 * many records the law makes them keep. It stays, for it proves that they were forgotten.
 * Where the last mail goes lies here under seal until that mail is told.
 */
@Entity
@Table(name = "erasure")
@SuppressWarnings("NullAway.Init")
class Erasure {

	@Id
	private UUID id;

	private UUID personId;

	private Instant begunAt;

	private byte @Nullable [] sealedContact;

	private @Nullable Instant farewellAt;

	private @Nullable Instant retractedAgainAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "erasure_answer", joinColumns = @JoinColumn(name = "erasure_id"))
	private List<Answer> answers = new ArrayList<>();

	@Version
	private @Nullable Long version;

	protected Erasure() {
	}

	Erasure(UUID id, MemberId person, byte @Nullable [] sealedContact, Instant now) {
		this.id = id;
		this.personId = person.value();
		this.sealedContact = sealedContact;
		this.begunAt = now;
	}

	/** What a service answers counts once. */
	void answer(String service, int kept, Instant at) {
		if (this.answers.stream().noneMatch((answer) -> answer.service().equals(service))) {
			this.answers.add(new Answer(service, kept, at));
		}
	}

	/** Who of those asked has not answered. */
	List<String> outstanding(List<String> services) {
		return services.stream()
			.filter((service) -> this.answers.stream().noneMatch((answer) -> answer.service().equals(service)))
			.toList();
	}

	boolean isLate(Duration within, Instant now) {
		return this.begunAt.plus(within).isBefore(now);
	}

	/** The last mail is told, and where it went is known no more. */
	void farewell(Instant now) {
		this.sealedContact = null;
		this.farewellAt = now;
	}

	/** The broker was told once more to throw away where to write to them. */
	void retractedAgain(Instant now) {
		this.retractedAgainAt = now;
	}

	UUID id() {
		return this.id;
	}

	UUID personId() {
		return this.personId;
	}

	Instant begunAt() {
		return this.begunAt;
	}

	byte @Nullable [] sealedContact() {
		return this.sealedContact;
	}

	@Nullable Instant farewellAt() {
		return this.farewellAt;
	}

	@Nullable Instant retractedAgainAt() {
		return this.retractedAgainAt;
	}

	List<Answer> answers() {
		return List.copyOf(this.answers);
	}

	/** What one service answered. */
	@Embeddable
	record Answer(String service, int kept, Instant answeredAt) {
	}

}
