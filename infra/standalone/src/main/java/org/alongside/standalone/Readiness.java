package org.alongside.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

import org.alongside.servers.ServerDidNotStart;

/**
 * Waits until the public address says that every service is ready.
 */
record Readiness(Settings settings) {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	void await() {
		Instant deadline = Instant.now().plus(PATIENCE);
		String last = "no answer";
		try (HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
			while (Instant.now().isBefore(deadline)) {
				try {
					HttpResponse<String> answer = client.send(
							HttpRequest.newBuilder(health()).timeout(Duration.ofSeconds(10)).build(),
							HttpResponse.BodyHandlers.ofString());
					if (answer.statusCode() == 200) {
						return;
					}
					last = answer.body().strip().replace('\n', ';');
				}
				catch (IOException ex) {
					last = String.valueOf(ex.getMessage());
				}
				Thread.sleep(200);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while waiting for the services.", ex);
		}
		throw new ServerDidNotStart("Not everything became ready: " + last + ". See " + this.settings.log("alongside"));
	}

	private URI health() {
		String address = this.settings.address().equals("0.0.0.0") ? "127.0.0.1" : this.settings.address();
		return URI.create("http://" + address + ":" + this.settings.port() + "/health");
	}

}
