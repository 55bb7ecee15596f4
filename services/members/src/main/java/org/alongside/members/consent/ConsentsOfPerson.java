package org.alongside.members.consent;

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

/** What a person agreed to, and took back. */
@Component
@Order(52)
class ConsentsOfPerson implements PersonalData {

	private final JdbcClient database;

	ConsentsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var facts = this.database
			.sql("""
					select purpose, wording, basis, given_by, given_at, withdrawn_at from consent where member_id = ? order by id
					""")
			.param(Columns.bytes(person))
			.query((row, _) -> {
				Map<String, String> fact = new LinkedHashMap<>();
				for (String column : new String[] { "purpose", "wording", "basis", "given_by" }) {
					fact.put(column, String.valueOf(row.getString(column)));
				}
				for (String column : new String[] { "given_at", "withdrawn_at" }) {
					var at = row.getObject(column, LocalDateTime.class);
					fact.put(column, (at != null) ? Columns.instant(at).toString() : "");
				}
				return fact;
			})
			.list();
		if (!facts.isEmpty()) {
			into.explain("members.data.consent");
			into.json("consent.json", facts);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("delete from consent where member_id = ?").param(Columns.bytes(person)).update();
		return 0;
	}

}
