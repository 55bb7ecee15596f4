package org.alongside.grants.audits;

import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was noted of a family's claims when somebody looked again. It is the charity's own
 * control, so it is in nobody's copy; the words go when the family leaves, and the bare
 * line stays with the record of the grant, without which nobody could draw again.
 */
@Component
@Order(50)
class AuditsOfPerson implements PersonalData {

	private final JdbcClient database;

	AuditsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) {
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("UPDATE audit_item SET sealed_words = NULL, version = version + 1 WHERE member_id = :person")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

}
