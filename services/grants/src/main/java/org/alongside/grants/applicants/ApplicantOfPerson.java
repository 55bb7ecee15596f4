package org.alongside.grants.applicants;

import java.io.IOException;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The three codes that grants heard of a person. */
@Component
@Order(90)
class ApplicantOfPerson implements PersonalData {

	private final ApplicantService applicants;

	ApplicantOfPerson(ApplicantService applicants) {
		this.applicants = applicants;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		KnownApplicant known = this.applicants.known(person);
		if (!known.equals(KnownApplicant.UNKNOWN)) {
			into.explain("grants.data.applicant");
			into.json("what-we-know-of-you.json", known);
		}
	}

	@Override
	public int erase(UUID person) {
		this.applicants.erase(person);
		return 0;
	}

}
