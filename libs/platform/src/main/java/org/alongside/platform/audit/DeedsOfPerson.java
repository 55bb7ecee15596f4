package org.alongside.platform.audit;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the audit has of a person: what they did, and what was done for them. When they
 * leave, the deeds stand, under their id alone.
 */
class DeedsOfPerson implements PersonalData {

	private final JdbcClient database;

	DeedsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var deeds = this.database.sql("""
				SELECT action, subject_type, at, actor_id = :person AS own FROM audit
				WHERE actor_id = :person OR on_behalf_of = :person ORDER BY id
				""")
			.param("person", Columns.bytes(person))
			.query((row, number) -> new Deed(row.getString(1), row.getString(2),
					Columns.instant(row.getObject(3, LocalDateTime.class)), row.getBoolean(4)))
			.list();
		if (!deeds.isEmpty()) {
			into.explain("platform.privacy.deeds");
			into.json("deeds.json", deeds);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("UPDATE audit SET actor_name = '' WHERE actor_id = :person AND actor_name <> ''")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

	/** One thing that was done, as the person may see it. */
	record Deed(String action, String subject, Instant at, boolean byYourself) {
	}

}
