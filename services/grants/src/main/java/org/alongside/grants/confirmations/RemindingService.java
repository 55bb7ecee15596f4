package org.alongside.grants.confirmations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.HospitalWords;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who was asked and has not answered, once; and forgets who was asked. */
@Service
@Transactional
class RemindingService {

	private final Confirmations confirmations;

	private final HospitalWords applications;

	private final ApplicantService applicants;

	private final Asker asker;

	private final ConfirmationSettings settings;

	private final Clock clock;

	RemindingService(Confirmations confirmations, HospitalWords applications, ApplicantService applicants, Asker asker,
			ConfirmationSettings settings, Clock clock) {
		this.confirmations = confirmations;
		this.applications = applications;
		this.applicants = applicants;
		this.asker = asker;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	List<UUID> due() {
		Instant now = this.clock.instant();
		return this.confirmations.unreminded(now.minus(Duration.ofDays(this.settings.remindAfterDays())), now);
	}

	/** Nobody is reminded for somebody who has died. */
	void remind(UUID id) {
		this.confirmations.findApplicationId(id)
			.map(GrantApplicationId::new)
			.flatMap(this.applications::hold)
			.filter((application) -> application.status().isOpen())
			.filter((application) -> this.applicants.diedAt(application.memberId()).isEmpty())
			.flatMap((_) -> this.confirmations.findById(id))
			.filter((one) -> one.isOpen(this.clock.instant()) && one.remindedAt() == null)
			.filter((one) -> one.sealedProfessional() != null)
			.ifPresent(this.asker::remind);
	}

	void forgetWhoWasNamedLongAgo() {
		this.confirmations.forgetWhoWasNamedBefore(
				this.clock.instant().atZone(ZoneOffset.UTC).minus(this.settings.keep()).toInstant());
	}

}
