package org.alongside.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A service behind the edge that answers what it was told to and remembers what it heard.
 */
public final class StubService {

	private final HttpServer server;

	private final Map<String, HttpHandler> answers = new ConcurrentHashMap<>();

	private final ConcurrentLinkedDeque<Heard> heard = new ConcurrentLinkedDeque<>();

	StubService() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
		this.server.start();
	}

	public URI address() {
		return URI.create("http://localhost:" + this.server.getAddress().getPort());
	}

	public void forget() {
		this.answers.clear();
		this.heard.clear();
	}

	public void answers(String path, int status, String body, String... headers) {
		answers(path, (exchange) -> {
			for (int i = 0; i < headers.length; i += 2) {
				exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
			}
			write(exchange, status, body);
		});
	}

	public void answers(String path, HttpHandler answer) {
		this.answers.put(path, answer);
	}

	public Heard heard() {
		return this.heard.getLast();
	}

	public List<Heard> allHeard() {
		return List.copyOf(this.heard);
	}

	public static void write(HttpExchange exchange, int status, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		exchange.sendResponseHeaders(status, (bytes.length > 0) ? bytes.length : -1);
		exchange.getResponseBody().write(bytes);
		exchange.close();
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.heard.add(new Heard(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
				exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
		HttpHandler answer = this.answers.get(exchange.getRequestURI().getPath());
		if (answer != null) {
			answer.handle(exchange);
		}
		else {
			write(exchange, 404, "nothing here");
		}
	}

	public record Heard(String method, String target, Headers headers, byte[] body) {

		public String text() {
			return new String(this.body, StandardCharsets.UTF_8);
		}

	}

}
