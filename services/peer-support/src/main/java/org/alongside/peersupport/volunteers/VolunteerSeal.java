package org.alongside.peersupport.volunteers;

import java.util.UUID;

import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Seals what concerns a volunteer under their key; each opens in its own place only. */
@Component
class VolunteerSeal {

	private final FieldCipher cipher;

	private final JsonMapper json;

	VolunteerSeal(FieldCipher cipher, JsonMapper json) {
		this.cipher = cipher;
		this.json = json;
	}

	byte[] seal(UUID member, String place, UUID id, Object words) {
		return this.cipher.seal(member, place + ":" + id, this.json.writeValueAsString(words));
	}

	<T> @Nullable T open(UUID member, String place, UUID id, byte @Nullable [] sealed, Class<T> kind) {
		if (sealed == null) {
			return null;
		}
		try {
			return this.json.readValue(this.cipher.open(member, place + ":" + id, sealed), kind);
		}
		catch (PersonForgotten nothingToOpen) {
			return null;
		}
	}

	byte[] words(UUID member, UUID id, VolunteerWords words) {
		return seal(member, "volunteer.words", id, words);
	}

	VolunteerView view(Volunteer volunteer) {
		VolunteerWords words = open(volunteer.memberId(), "volunteer.words", volunteer.id().value(),
				volunteer.sealedWords(), VolunteerWords.class);
		return volunteer.view((words != null) ? words : VolunteerWords.GONE);
	}

}
