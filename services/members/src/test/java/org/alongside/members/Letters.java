package org.alongside.members;

import java.util.List;

import org.alongside.contracts.members.SealedLetter;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the outbox what notifications would mail to people without an account. */
final class Letters {

	private final JdbcClient database;

	private final MailSeal seal;

	private final JsonMapper json = JsonMapper.builder().build();

	Letters(JdbcClient database, MailSeal seal) {
		this.database = database;
		this.seal = seal;
	}

	/** Every letter of a kind to the address, oldest first. */
	List<SealedLetter> to(String email, String kind) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.letters' order by id")
			.query((row, _) -> {
				var payload = this.json.readTree(row.getBytes("payload"));
				var letter = this.json.readValue(
						this.seal.open(Columns.uuid(row.getBytes("event_id")), payload.get("sealed").asString()),
						SealedLetter.class);
				return payload.get("kind").asString().equals(kind) && letter.email().equals(email) ? List.of(letter)
						: List.<SealedLetter>of();
			})
			.list()
			.stream()
			.flatMap(List::stream)
			.toList();
	}

}
