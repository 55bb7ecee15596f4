package org.alongside.grants;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A mail to somebody at a hospital, opened as notifications would.
 *
 * @param path of the page its link leads to
 */
record HospitalMail(String kind, String email, String name, String path) {

	private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** All mails that were asked for about an application, in order. */
	static List<HospitalMail> about(JdbcClient database, MailSeal seal, String address) {
		String id = address.substring(address.lastIndexOf('/') + 1);
		return database.sql("""
				SELECT payload FROM outbox WHERE type = 'grants.confirmation-requested.v1' AND `key` IN
					(SELECT BIN_TO_UUID(id) FROM confirmation WHERE application_id = UUID_TO_BIN(?)) ORDER BY id""")
			.param(id)
			.query((row, _) -> of(JSON.readTree(row.getBytes(1)), seal))
			.list();
	}

	static HospitalMail last(JdbcClient database, MailSeal seal, String address) {
		return about(database, seal, address).getLast();
	}

	/** The token of its link. */
	String token() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/**
	 * What its page showed, as the page sends it back; nothing once the link is closed.
	 */
	static String shown(MockMvcTester visitor, String path) {
		try {
			String page = visitor.get()
				.uri(URI.create(path))
				.accept(MediaType.TEXT_HTML)
				.exchange()
				.getResponse()
				.getContentAsString();
			Matcher shown = SHOWN.matcher(page);
			return shown.find() ? shown.group(1) : "";
		}
		catch (UnsupportedEncodingException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	private static HospitalMail of(JsonNode told, MailSeal seal) {
		JsonNode letter = JSON
			.readTree(seal.open(UUID.fromString(told.get("eventId").asString()), told.get("sealed").asString()));
		if (Base64.getUrlDecoder().decode(letter.get("link").asString().replaceAll(".*/", "")).length != 32) {
			throw new AssertionError("a link that could be guessed");
		}
		return new HospitalMail(told.get("kind").asString(), letter.get("email").asString(),
				letter.get("name").asString(), letter.get("link").asString().replaceAll("^https?://[^/]+", ""));
	}

}
