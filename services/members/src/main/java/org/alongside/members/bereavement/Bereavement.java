package org.alongside.members.bereavement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * That staff were told of a member's death. Within a day it can be taken back as a
 * mistake. While it stands, somebody offers support to those around, and says how.
 */
@Entity
@Table(name = "bereavement")
@SuppressWarnings("NullAway.Init")
class Bereavement {

	static final Duration MAY_BE_A_MISTAKE = Duration.ofHours(24);

	@Id
	private UUID id;

	private UUID memberId;

	@Enumerated(EnumType.STRING)
	private KnownBy knownBy;

	private @Nullable LocalDate diedOn;

	private Instant notedAt;

	private @Nullable Instant correctedAt;

	@Enumerated(EnumType.STRING)
	private @Nullable Offered offered;

	private @Nullable Instant offeredAt;

	@Version
	private @Nullable Long version;

	protected Bereavement() {
	}

	Bereavement(UUID id, MemberId member, KnownBy knownBy, @Nullable LocalDate diedOn, Instant now) {
		this.id = id;
		this.memberId = member.value();
		this.knownBy = knownBy;
		this.diedOn = diedOn;
		this.notedAt = now;
	}

	void correct(Instant now) {
		if (!mayBeCorrected(now)) {
			throw new TooLateToCorrect();
		}
		this.correctedAt = now;
	}

	/** Saying it twice changes nothing. */
	void offered(Offered how, Instant now) {
		if (this.offeredAt == null) {
			this.offered = how;
			this.offeredAt = now;
		}
	}

	boolean mayBeCorrected(Instant now) {
		return this.correctedAt == null && !now.isAfter(this.notedAt.plus(MAY_BE_A_MISTAKE));
	}

	UUID id() {
		return this.id;
	}

	MemberId member() {
		return new MemberId(this.memberId);
	}

	BereavementView view(@Nullable String name, Instant now) {
		return new BereavementView(this.memberId, name, this.knownBy.name(), this.diedOn, this.notedAt,
				mayBeCorrected(now), (this.offered != null) ? this.offered.name() : null, this.offeredAt);
	}

}
