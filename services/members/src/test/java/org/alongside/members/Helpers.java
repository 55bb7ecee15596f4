package org.alongside.members;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.JsonNode;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** People who help each other, for tests: they join by mail, and act through the edge. */
final class Helpers {

	private static final Pattern ACT = Pattern.compile("/members/helping/([0-9a-f-]{36})/act");

	private final int port;

	private final JdbcClient database;

	final Mailbox mailbox;

	final Edge edge;

	Helpers(int port, JdbcClient database, MailSeal seal) {
		this.port = port;
		this.database = database;
		this.mailbox = new Mailbox(database, seal);
		this.edge = new Edge(port);
	}

	/** A browser in which somebody has joined. */
	Browser joined(String email, String name) {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", name));
		assertThat(Browser.location(browser.post(Mailbox.path(this.mailbox.newestTo(email)), Map.of())))
			.isEqualTo("/members/welcome");
		return browser;
	}

	Browser bearing(JsonNode tokens) {
		return new Browser(this.port).bearing(tokens.get("access_token").asString());
	}

	/** Somebody as themselves. */
	Browser self(Browser browser) {
		return bearing(this.edge.signIn(browser));
	}

	static Map<String, String> entered(UUID key, String name) {
		return Map.of("key", key.toString(), "name", name, "tie", "PARTNER", "knows", "AGREES");
	}

	/** Enters somebody and says who it is. */
	String enters(Browser self, String name) {
		assertThat(Browser.location(self.post("/members/helping/enter", entered(UUID.randomUUID(), name))))
			.startsWith("/members/helping");
		return onlyHelpedBy(self);
	}

	static String onlyHelpedBy(Browser self) {
		var act = ACT.matcher(self.get("/members/helping").body());
		assertThat(act.find()).isTrue();
		return act.group(1);
	}

	/** What was told of somebody, in order: the types. */
	List<String> told(String member) {
		return this.database.sql("select type from outbox where `key` = ? order by id")
			.param(member)
			.query((row, _) -> row.getString(1))
			.list();
	}

	/** The newest contact that was told of somebody; empty when it was taken back. */
	String contact(String member) {
		return this.database
			.sql("select payload from outbox where `key` = ? and topic = 'members.contacts' order by id desc limit 1")
			.param(member)
			.query((row, _) -> (row.getBytes(1) != null) ? new String(row.getBytes(1)) : "")
			.single();
	}

	String idOf(String email) {
		return this.database.sql("select id from member where email_key = ?")
			.param(email)
			.query((row, _) -> Columns.uuid(row.getBytes(1)).toString())
			.single();
	}

}
