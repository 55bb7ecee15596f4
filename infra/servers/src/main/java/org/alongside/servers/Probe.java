package org.alongside.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Asks one address whether it answers 200: a container's health check that needs nothing
 * but the JRE. Exits with 0 if it does and with 1, saying why, if not.
 */
public final class Probe {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private Probe() {
	}

	/**
	 * Asks once.
	 * @param arguments the address
	 * @throws InterruptedException if the process is being stopped
	 */
	public static void main(String[] arguments) throws InterruptedException {
		System.exit(answers(URI.create(arguments[0])) ? 0 : 1);
	}

	static boolean answers(URI address) throws InterruptedException {
		try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
			var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
			var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
			System.err.println(answer.statusCode() + " " + answer.body().lines().findFirst().orElse(""));
			return answer.statusCode() == 200;
		}
		catch (IOException ex) {
			System.err.println(address + " does not answer: " + ex);
			return false;
		}
	}

}
