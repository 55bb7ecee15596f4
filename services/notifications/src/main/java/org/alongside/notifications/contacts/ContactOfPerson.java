package org.alongside.notifications.contacts;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Name and address, as members told them. Whoever leaves stays as an id not to write to.
 */
@Component
@Order(10)
class ContactOfPerson implements PersonalData {

	private final AddressBook addresses;

	private final Clock clock;

	ContactOfPerson(AddressBook addresses, Clock clock) {
		this.addresses = addresses;
		this.clock = clock;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var addressee = this.addresses.of(person);
		if (addressee.isPresent()) {
			into.explain("notifications.data.contact");
			into.json("contact.json", Map.of("email", addressee.get().email(), "name", addressee.get().name(),
					"language", addressee.get().locale().toLanguageTag()));
		}
	}

	@Override
	public int erase(UUID person) {
		this.addresses.erase(person, this.clock.instant());
		return 0;
	}

}
