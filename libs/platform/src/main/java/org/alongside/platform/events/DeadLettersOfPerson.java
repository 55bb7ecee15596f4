package org.alongside.platform.events;

import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages about a person that could not be handled: of no use when they have left. */
class DeadLettersOfPerson implements PersonalData {

	private final JdbcClient database;

	DeadLettersOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) {
		// It could not be read; what it tells of is held by the service that told it.
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("DELETE FROM dead_letter WHERE `key` = :key").param("key", person.toString()).update();
		return 0;
	}

}
