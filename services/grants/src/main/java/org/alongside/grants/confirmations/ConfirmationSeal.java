package org.alongside.grants.confirmations;

import java.time.Instant;

import org.alongside.platform.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Seals who was asked and what they said, under the key of the family they were asked
 * for.
 */
@Component
class ConfirmationSeal {

	private static final String WHO = "confirmation.sealed_professional:";

	private static final String ANSWER = "confirmation.sealed_answer:";

	private final FieldCipher cipher;

	private final JsonMapper json;

	ConfirmationSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	byte[] seal(Confirmation confirmation, Professional who) {
		return this.cipher.seal(confirmation.memberId(), WHO + confirmation.id(), this.json.writeValueAsString(who));
	}

	byte[] seal(Confirmation confirmation, Given given) {
		return this.cipher.seal(confirmation.memberId(), ANSWER + confirmation.id(),
				this.json.writeValueAsString(given));
	}

	/** Who is asked; null once that is forgotten. */
	@Nullable Professional who(Confirmation confirmation) {
		return open(confirmation, WHO, confirmation.sealedProfessional(), Professional.class);
	}

	ConfirmationView view(Confirmation confirmation, Instant now) {
		return confirmation.view(who(confirmation),
				open(confirmation, ANSWER, confirmation.sealedAnswer(), Given.class), now);
	}

	private <T> @Nullable T open(Confirmation confirmation, String place, byte @Nullable [] sealed, Class<T> kind) {
		return (sealed != null) ? this.json
			.readValue(this.cipher.open(confirmation.memberId(), place + confirmation.id(), sealed), kind) : null;
	}

}
