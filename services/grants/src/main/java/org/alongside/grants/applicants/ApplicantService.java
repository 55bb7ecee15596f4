package org.alongside.grants.applicants;

import java.time.Instant;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what is known of somebody who applies. */
@Service
@Transactional
public class ApplicantService {

	private final Applicants applicants;

	ApplicantService(Applicants applicants) {
		this.applicants = applicants;
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

	void joined(UUID memberId, Instant at) {
		if (!this.applicants.existsById(memberId)) {
			this.applicants.save(new Applicant(memberId, at));
		}
	}

	void became(UUID memberId, KnownApplicantCodes codes, Instant at) {
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
