package org.alongside.grants.applications;

import java.util.UUID;

import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Seals what a family answers, and what the rules made of it, under the applicant's key;
 * opens it for those who may look. Each opens in its own place only.
 */
@Component
class AnswerSeal {

	private final FieldCipher cipher;

	private final JsonMapper json;

	AnswerSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	/**
	 * Seals.
	 * @param place where it will lie, as {@code table.column}
	 * @param id of the application
	 */
	byte[] seal(UUID applicant, String place, UUID id, Object words) {
		return this.cipher.seal(applicant, place + ":" + id, this.json.writeValueAsString(words));
	}

	<T> T open(UUID applicant, String place, UUID id, byte[] sealed, Class<T> kind) {
		return this.json.readValue(this.cipher.open(applicant, place + ":" + id, sealed), kind);
	}

	Answers open(GrantApplication application) {
		SealedAnswers sealed = application.answers();
		return new Answers(answer(application, SealedAnswers.PATIENT, sealed.patient(), PatientAnswers.class),
				hospital(application), answer(application, SealedAnswers.TRAVEL, sealed.travel(), TravelPlan.class));
	}

	@Nullable HospitalAnswers hospital(GrantApplication application) {
		return answer(application, SealedAnswers.HOSPITAL, application.answers().hospital(), HospitalAnswers.class);
	}

	ApplicationView view(GrantApplication application) {
		return application.view(open(application));
	}

	private <T> @Nullable T answer(GrantApplication application, String place, byte @Nullable [] sealed,
			Class<T> kind) {
		return (sealed != null) ? open(application.memberId(), place, application.id().value(), sealed, kind) : null;
	}

}
