package org.alongside.platform.privacy;

import java.util.UUID;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy of somebody's data that is under way: of no use to who leaves. */
class ExportsOfPerson implements PersonalData {

	private final JdbcClient database;

	ExportsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// The copy itself is what is being made.
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("DELETE FROM data_export WHERE person = :person")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

}
