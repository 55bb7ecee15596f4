package org.alongside.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The mail catcher, as someone who waits for mail sees it.
 */
class Mailbox {

	private static final Pattern LINK = Pattern.compile("https?://\\S+");

	private final HttpClient http = HttpClient.newHttpClient();

	private final URI messages;

	Mailbox(URI origin) {
		this.messages = origin.resolve("/demo/mailbox/api/messages");
	}

	/**
	 * Every mail to one address so far, oldest first.
	 */
	List<Mail> to(String address) {
		return StreamSupport.stream(read().spliterator(), false)
			.filter((mail) -> mail.get("to").toString().contains(address))
			.map((mail) -> new Mail(mail.get("subject").asString(), mail.get("text").asString()))
			.toList();
	}

	/**
	 * Waits until an address has had a number of mails, and gives the newest.
	 */
	Mail waitForMail(String address, int count) {
		return await().atMost(Duration.ofSeconds(90))
			.pollInterval(Duration.ofMillis(200))
			.until(() -> to(address), (mails) -> mails.size() >= count)
			.get(count - 1);
	}

	private JsonNode read() {
		try {
			var answer = this.http.send(HttpRequest.newBuilder(this.messages).build(),
					HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(this.messages.toString()).isEqualTo(200);
			return JsonMapper.shared().readTree(answer.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	record Mail(String subject, String text) {

		String link() {
			Matcher found = LINK.matcher(this.text);
			assertThat(found.find()).as("a link in: %s", this.text).isTrue();
			return found.group();
		}

	}

}
