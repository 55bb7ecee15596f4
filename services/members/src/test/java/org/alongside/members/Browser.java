package org.alongside.members;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A browser as far as members can tell: it keeps cookies and follows nothing by itself.
 */
final class Browser {

	private static final Random RANDOM = new Random();

	private final HttpClient client;

	private final String service;

	private final String network;

	private @Nullable String bearer;

	Browser(int port) {
		this(port, "198.51." + RANDOM.nextInt(256) + '.' + RANDOM.nextInt(256));
	}

	/** In a network of its own, as the edge tells it. */
	Browser(int port, String network) {
		this.service = "http://localhost:" + port;
		this.network = network;
		this.client = HttpClient.newBuilder()
			.cookieHandler(new CookieManager())
			.followRedirects(HttpClient.Redirect.NEVER)
			.build();
	}

	/** The same browser, after the service moved to another port. */
	Browser at(int port) {
		return new Browser(this, port);
	}

	private Browser(Browser other, int port) {
		this.service = "http://localhost:" + port;
		this.network = other.network;
		this.bearer = other.bearer;
		this.client = other.client;
	}

	/** From now on comes as the edge does for somebody who is signed in. */
	Browser bearing(String accessToken) {
		this.bearer = accessToken;
		return this;
	}

	HttpResponse<String> get(String path) {
		return send(request(path).GET().header("Accept", "text/html"));
	}

	HttpResponse<String> get(String path, String cookie) {
		return send(request(path).GET().header("Accept", "text/html").header("Cookie", cookie));
	}

	/** As a link on a page of this site, or of another one, says it. */
	HttpResponse<String> follow(String path, String header, String from) {
		return send(request(path).GET().header("Accept", "text/html").header(header, from));
	}

	HttpResponse<String> post(String path, Map<String, String> form) {
		return postRaw(path, encoded(form));
	}

	/** A form whose fields may come more than once. */
	HttpResponse<String> postRaw(String path, String fields) {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.POST(HttpRequest.BodyPublishers.ofString(fields)));
	}

	HttpResponse<String> postJson(String path, String json) {
		return send(request(path).header("Content-Type", "application/json")
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(json)));
	}

	HttpResponse<String> postAs(String user, String password, String path, Map<String, String> form) {
		var basic = Base64.getEncoder().encodeToString((user + ':' + password).getBytes(StandardCharsets.UTF_8));
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.header("Authorization", "Basic " + basic)
			.POST(HttpRequest.BodyPublishers.ofString(encoded(form))));
	}

	static String location(HttpResponse<String> response) {
		return response.headers().firstValue("Location").orElse("(no redirect, but " + response.statusCode() + ")");
	}

	/** Where a redirect leads, whatever notice travels along. */
	static String leadsTo(HttpResponse<String> response) {
		return location(response).replaceFirst("\\?notice=.*", "");
	}

	private HttpRequest.Builder request(String path) {
		var request = HttpRequest.newBuilder(URI.create(this.service + path)).header("X-Forwarded-For", this.network);
		return (this.bearer != null) ? request.header("Authorization", "Bearer " + this.bearer) : request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encoded(Map<String, String> form) {
		return form.entrySet()
			.stream()
			.map((field) -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + '='
					+ URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

}
