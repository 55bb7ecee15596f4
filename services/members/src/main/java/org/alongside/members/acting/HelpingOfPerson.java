package org.alongside.members.acting;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may act for a person, and for whom they may. Ended with them, on both sides; the
 * links by which they take over go too.
 */
@Component
@Order(53)
class HelpingOfPerson implements PersonalData {

	private final JdbcClient database;

	HelpingOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var helping = this.database.sql("""
				select person_id = :person as helped, status, tie, shut, began_at, ended_at from helping
				where person_id = :person or helper_id = :person order by id
				""").param("person", Columns.bytes(person)).query((row, _) -> {
			Map<String, String> one = new LinkedHashMap<>();
			one.put("you", row.getBoolean("helped") ? "are helped" : "help");
			one.put("status", String.valueOf(row.getString("status")));
			one.put("tie", String.valueOf(row.getString("tie")));
			one.put("kept", String.valueOf(row.getString("shut")));
			for (String column : new String[] { "began_at", "ended_at" }) {
				var at = row.getObject(column, LocalDateTime.class);
				one.put(column, (at != null) ? Columns.instant(at).toString() : "");
			}
			return one;
		}).list();
		if (!helping.isEmpty()) {
			into.explain("members.data.helping");
			into.json("helping.json", helping);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("delete from helping where person_id = :person or helper_id = :person")
			.param("person", Columns.bytes(person))
			.update();
		this.database.sql("delete from hand_over where person_id = ?").param(Columns.bytes(person)).update();
		return 0;
	}

}
