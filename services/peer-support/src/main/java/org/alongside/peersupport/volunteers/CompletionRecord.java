package org.alongside.peersupport.volunteers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.peersupport.vetting.Completion;
import org.alongside.peersupport.vetting.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Somebody saw that something is in order. Never the certificate: only what, of which
 * level, its number, who saw it, when, and until when it holds.
 */
@Entity
@Table(name = "completion")
class CompletionRecord {

	@Id
	private UUID id;

	private UUID volunteerId;

	@Enumerated(EnumType.STRING)
	private Requirement requirement;

	private String level;

	private @Nullable String certificateNumber;

	private LocalDate validFrom;

	private @Nullable LocalDate validUntil;

	private boolean exemption;

	private UUID seenBy;

	private String seenByName;

	private Instant seenAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected CompletionRecord() {
	}

	CompletionRecord(UUID id, UUID volunteerId, Completion completion, @Nullable String certificateNumber, UUID seenBy,
			String seenByName, Instant seenAt) {
		this.id = id;
		this.volunteerId = volunteerId;
		this.requirement = completion.requirement();
		this.level = completion.level();
		this.validFrom = completion.from();
		this.validUntil = completion.until();
		this.exemption = completion.exemption();
		this.certificateNumber = certificateNumber;
		this.seenBy = seenBy;
		this.seenByName = seenByName;
		this.seenAt = seenAt;
	}

	UUID volunteerId() {
		return this.volunteerId;
	}

	@Nullable String certificateNumber() {
		return this.certificateNumber;
	}

	Completion completion() {
		return new Completion(this.requirement, this.level, this.validFrom, this.validUntil, this.exemption);
	}

}
