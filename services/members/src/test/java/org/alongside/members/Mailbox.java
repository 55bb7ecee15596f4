package org.alongside.members;

import java.util.List;
import java.util.UUID;

import org.alongside.contracts.members.SealedLetter;
import org.alongside.contracts.members.SignInMail;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads from the outbox what notifications would mail. */
final class Mailbox {

	private final JdbcClient database;

	private final MailSeal seal;

	private final JsonMapper json = JsonMapper.builder().build();

	Mailbox(JdbcClient database, MailSeal seal) {
		this.database = database;
		this.seal = seal;
	}

	/** Every mail to the address, oldest first. */
	List<SignInMail> to(String email) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.sign-in' order by id")
			.query((row, _) -> mail(Columns.uuid(row.getBytes("event_id")), row.getBytes("payload")))
			.list()
			.stream()
			.filter((mail) -> mail.email().equals(email))
			.toList();
	}

	SignInMail newestTo(String email) {
		return to(email).getLast();
	}

	/** Every letter to the address, oldest first. */
	List<SealedLetter> letters(String email) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.letters' order by id")
			.query((row, _) -> letter(Columns.uuid(row.getBytes("event_id")), row.getBytes("payload")))
			.list()
			.stream()
			.filter((letter) -> letter.email().equals(email))
			.toList();
	}

	private SealedLetter letter(UUID event, byte[] payload) {
		var sealed = this.json.readTree(payload).get("sealed").asString();
		return this.json.readValue(this.seal.open(event, sealed), SealedLetter.class);
	}

	static String path(SealedLetter letter) {
		return letter.link().substring("http://localhost:8080".length());
	}

	static String path(SignInMail mail) {
		return mail.link().substring(mail.link().indexOf("/identity/"));
	}

	private SignInMail mail(UUID event, byte[] payload) {
		var sealed = this.json.readTree(payload).get("sealed").asString();
		return this.json.readValue(this.seal.open(event, sealed), SignInMail.class);
	}

}
