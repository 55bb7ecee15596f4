package org.alongside.members.passkeys;

import java.io.IOException;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's passkeys, and the name that stands beside them. */
@Component
@Order(20)
class PasskeysOfPerson implements PersonalData {

	private final Passkeys passkeys;

	private final JdbcClient database;

	PasskeysOfPerson(Passkeys passkeys, JdbcClient database) {
		this.passkeys = passkeys;
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var made = this.passkeys.of(new MemberId(person));
		if (!made.isEmpty()) {
			into.explain("members.data.passkeys");
			into.json("passkeys.json", made);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql(
				"delete from user_credentials where user_entity_user_id in (select id from user_entities where name = ?)")
			.param(person.toString())
			.update();
		this.database.sql("delete from user_entities where name = ?").param(person.toString()).update();
		return 0;
	}

}
