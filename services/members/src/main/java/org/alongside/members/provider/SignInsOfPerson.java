package org.alongside.members.provider;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

import org.alongside.members.people.MemberEvent;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a person is signed in: nowhere, once they are gone. */
@Component
@Order(30)
class SignInsOfPerson implements PersonalData {

	private final JdbcClient database;

	SignInsOfPerson(JdbcClient database) {
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		var sessions = this.database.sql("select * from sign_in where person_id = ? order by began_at, id")
			.param(Columns.bytes(person))
			.query((row, _) -> new SessionData(row.getString("browser"), row.getString("device"),
					row.getString("network"), Columns.instant(row.getObject("began_at", LocalDateTime.class)),
					Columns.instant(row.getObject("last_used_at", LocalDateTime.class))))
			.list();
		if (!sessions.isEmpty()) {
			into.explain("members.data.sign-ins");
			into.json("signed-in.json", sessions);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("delete from sign_in where person_id = ?").param(Columns.bytes(person)).update();
		this.database.sql("delete from SPRING_SESSION where PRINCIPAL_NAME = ?").param(person.toString()).update();
		this.database.sql("delete from oauth2_authorization where principal_name = ?")
			.param(person.toString())
			.update();
		return 0;
	}

	@EventListener
	void on(MemberEvent event) {
		if (event instanceof MemberEvent.Died died) {
			erase(died.id().value());
		}
	}

	/** One browser in which the person is signed in, as far as it is kept. */
	record SessionData(String browser, String device, String network, Instant since, Instant lastUsed) {
	}

}
