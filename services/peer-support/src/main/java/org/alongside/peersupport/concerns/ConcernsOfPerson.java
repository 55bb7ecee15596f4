package org.alongside.peersupport.concerns;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Concerns a person raised. When they leave, that there was one stays, for the safety of
 * others; what they wrote can be read no more.
 */
@Component
@Order(3)
class ConcernsOfPerson implements PersonalData {

	private final Concerns concerns;

	private final FieldCipher cipher;

	ConcernsOfPerson(Concerns concerns, FieldCipher cipher) {
		this.concerns = concerns;
		this.cipher = cipher;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<Concern> own = this.concerns.findByRaisedBy(person);
		for (Concern concern : own) {
			ConcernView view = concern
				.view(this.cipher.open(person, ConcernService.PLACE + concern.id(), concern.sealedWords()), "", false);
			into.json("concerns/" + concern.id() + ".json", Map.of("raisedAt", view.raisedAt(), "words", view.words()));
		}
		if (!own.isEmpty()) {
			into.explain("peer-support.data.concerns");
		}
	}

	@Override
	public int erase(UUID person) {
		return this.concerns.findByRaisedBy(person).size();
	}

}
