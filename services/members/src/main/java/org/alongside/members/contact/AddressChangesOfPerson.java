package org.alongside.members.contact;

import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An address that a person wanted to have: of no use once they are gone. */
@Component
@Order(51)
class AddressChangesOfPerson implements PersonalData {

	private final JdbcClient database;

	AddressChangesOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// The address is in the person's own mailbox, in the mail with the link.
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("delete from address_change where member_id = ?").param(Columns.bytes(person)).update();
		return 0;
	}

}
