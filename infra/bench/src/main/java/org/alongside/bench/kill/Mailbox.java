package org.alongside.bench.kill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mail catcher, read as programs read it.
 */
public final class Mailbox {

	private static final TypeReference<List<Letter>> LETTERS = new TypeReference<>() {
	};

	private final JsonMapper json = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI messages;

	public Mailbox(URI page) {
		this.messages = page.resolve("/api/messages");
	}

	/**
	 * Every letter that was ever taken, newest last.
	 */
	public List<Letter> letters() {
		try {
			return this.json.readValue(
					this.client
						.send(HttpRequest.newBuilder(this.messages).timeout(Duration.ofSeconds(20)).build(),
								HttpResponse.BodyHandlers.ofString())
						.body(),
					LETTERS);
		}
		catch (IOException ex) {
			throw new Visitor.NoAnswer(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Visitor.NoAnswer("interrupted");
		}
	}

	public List<Letter> lettersTo(String address) {
		return letters().stream().filter((letter) -> letter.to().contains(address)).toList();
	}

	/**
	 * One letter.
	 */
	public record Letter(String id, List<String> to, String subject, String text, Map<String, Object> headers) {
	}

}
