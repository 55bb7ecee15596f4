package org.alongside.peersupport.choosing;

import java.io.IOException;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was shown to whom. It goes when either leaves. Nobody finds it in the copy of their
 * data, for it is about two, and the other was promised to be nameless.
 */
@Component
@Order(0)
class PossibilitiesOfPerson implements PersonalData {

	private final JdbcClient database;

	PossibilitiesOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		// of the two it is about neither may learn of the other
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("""
				DELETE FROM possibility WHERE request_id IN (SELECT id FROM support_request WHERE member_id = :person)
				OR volunteer_id IN (SELECT id FROM volunteer WHERE member_id = :person)""")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

}
