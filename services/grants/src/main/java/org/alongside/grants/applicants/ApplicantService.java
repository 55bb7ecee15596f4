package org.alongside.grants.applicants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.privacy.Forgetting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is known of somebody who applies. */
@Service
@Transactional
public class ApplicantService {

	private final Applicants applicants;

	private final Forgetting forgetting;

	ApplicantService(Applicants applicants, Forgetting forgetting) {
		this.applicants = applicants;
		this.forgetting = forgetting;
	}

	@Transactional(readOnly = true)
	public KnownApplicant known(UUID memberId) {
		return this.applicants.findById(memberId).map(Applicant::known).orElse(KnownApplicant.UNKNOWN);
	}

	/** Whether it was this person of staff who typed the member in. */
	@Transactional(readOnly = true)
	public boolean wasEnteredBy(UUID memberId, UUID staffId) {
		return this.applicants.findById(memberId).filter((applicant) -> applicant.wasEnteredBy(staffId)).isPresent();
	}

	/**
	 * When we were told that somebody who applied has died. From then on nobody reminds
	 * them; what they asked for stays open until a person has looked at it.
	 * @param memberId whom
	 * @return empty as far as we know they live
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> diedAt(UUID memberId) {
		return this.applicants.findById(memberId).flatMap((applicant) -> Optional.ofNullable(applicant.diedAt()));
	}

	void died(UUID memberId, Instant at) {
		if (!this.forgetting.hasForgotten(memberId)) {
			Applicant applicant = this.applicants.findById(memberId).orElseGet(() -> new Applicant(memberId, at));
			applicant.die(at);
			this.applicants.save(applicant);
		}
	}

	void lives(UUID memberId) {
		this.applicants.findById(memberId).ifPresent((applicant) -> {
			applicant.live();
			this.applicants.save(applicant);
		});
	}

	void erase(UUID memberId) {
		this.applicants.deleteById(memberId);
	}

	void joined(UUID memberId, Instant at) {
		if (!this.forgetting.hasForgotten(memberId) && !this.applicants.existsById(memberId)) {
			this.applicants.save(new Applicant(memberId, at));
		}
	}

	void became(UUID memberId, KnownApplicantCodes codes, Instant at) {
		if (this.forgetting.hasForgotten(memberId)) {
			return; // told before they left, heard after
		}
		Applicant applicant = this.applicants.findById(memberId).orElseGet(() -> new Applicant(memberId, at));
		applicant.became(codes.relationship(), codes.illness(), codes.nation(), at);
		this.applicants.save(applicant);
	}

	void enteredBy(UUID memberId, UUID staffId, Instant at) {
		Applicant applicant = this.applicants.findById(memberId).orElseGet(() -> new Applicant(memberId, at));
		applicant.enteredBy(staffId);
		this.applicants.save(applicant);
	}

	/** The three codes, all told. */
	record KnownApplicantCodes(String relationship, String illness, String nation) {
	}

}
