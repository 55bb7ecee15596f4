package org.alongside.peersupport.requests;

import java.util.UUID;

import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Seals what belongs to a request under the key of whom it is about. */
@Component
class RequestSeal {

	static final String WORDS = "support_request.words";

	static final String EXPLANATION = "support_request.explanation";

	static final String MEMBER_CONTACT = "support_request.member_contact";

	static final String VOLUNTEER_CONTACT = "support_request.volunteer_contact";

	private final FieldCipher cipher;

	private final JsonMapper json;

	RequestSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	byte[] seal(UUID person, String place, UUID id, String text) {
		return this.cipher.seal(person, place + ":" + id, text);
	}

	@Nullable String open(UUID person, String place, UUID id, byte @Nullable [] sealed) {
		if (sealed == null) {
			return null;
		}
		try {
			return this.cipher.open(person, place + ":" + id, sealed);
		}
		catch (PersonForgotten nothingToOpen) {
			return null;
		}
	}

	byte[] words(UUID member, UUID id, RequestWords words) {
		return seal(member, WORDS, id, this.json.writeValueAsString(words));
	}

	RequestWords words(SupportRequest request) {
		String opened = open(request.memberId(), WORDS, request.id().value(), request.sealedWords());
		return (opened != null) ? this.json.readValue(opened, RequestWords.class) : RequestWords.GONE;
	}

	RequestView view(SupportRequest request) {
		return request.view(words(request));
	}

}
