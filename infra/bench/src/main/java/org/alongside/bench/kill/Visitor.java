package org.alongside.bench.kill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Somebody with a browser, at the one public address: opens pages, fills the forms that
 * are on them, presses their buttons. Knows no address that a page did not show.
 */
public final class Visitor {

	private final URI origin;

	private final HttpClient browser = HttpClient.newBuilder()
		.followRedirects(HttpClient.Redirect.NORMAL)
		.connectTimeout(Duration.ofSeconds(2))
		.cookieHandler(new Cookies())
		.build();

	public Visitor(URI origin) {
		this.origin = origin;
	}

	/**
	 * Opens a page once.
	 * @throws NoAnswer when nothing, or only an error of ours, came back
	 */
	public Page open(String address) {
		return send(HttpRequest.newBuilder(this.origin.resolve(address)).GET());
	}

	/**
	 * Asks for a page, follows where it leads, and lets the content go.
	 * @return the status of the last answer
	 * @throws NoAnswer when nothing came back
	 */
	public int fetch(String address) {
		return drop(HttpRequest.newBuilder(this.origin.resolve(address)).GET());
	}

	/**
	 * Sends fields to an address, follows where it leads, and lets the content go.
	 * @return the status of the last answer
	 * @throws NoAnswer when nothing came back
	 */
	public int fetch(String address, Map<String, String> fields) {
		return drop(HttpRequest.newBuilder(this.origin.resolve(address))
			.header("Origin", "%s://%s".formatted(this.origin.getScheme(), this.origin.getAuthority()))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
	}

	private int drop(HttpRequest.Builder request) {
		try {
			return this.browser.send(asABrowser(request), HttpResponse.BodyHandlers.ofByteArray()).statusCode();
		}
		catch (IOException ex) {
			throw new NoAnswer(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NoAnswer("interrupted");
		}
	}

	/**
	 * Sends the form of a page, with whatever stands in it and what is typed over it.
	 * @param typed by the name of the field
	 * @throws NoAnswer when nobody can know whether it was taken
	 */
	public Page send(Page page, Map<String, String> typed) {
		return send(page, page.form("main form[method=post]"), typed);
	}

	/**
	 * Sends that form of a page which leads to an address.
	 * @throws NoAnswer when nobody can know whether it was taken
	 */
	public Page sendTo(Page page, String actionEnding, Map<String, String> typed) {
		return send(page, page.form("main form[method=post][action$=" + actionEnding + "]"), typed);
	}

	/**
	 * Sends the form of a page with one file, and nothing else but what stands in it.
	 * @param field the name of the file's field
	 * @throws NoAnswer when nobody can know whether it was taken
	 */
	public Page sendFile(Page page, String field, String name, byte[] file) {
		FormElement form = page.form("main form[enctype=multipart/form-data]");
		String boundary = "----alongside" + System.nanoTime();
		var body = new ByteArrayOutputStream();
		body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
			.formatted(boundary, field, name)
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(file);
		body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return send(HttpRequest.newBuilder(page.resolve(form.attr("action")))
			.header("Origin", "%s://%s".formatted(this.origin.getScheme(), this.origin.getAuthority()))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
	}

	private Page send(Page page, FormElement form, Map<String, String> typed) {
		Map<String, String> fields = new LinkedHashMap<>();
		form.formData().forEach((field) -> fields.put(field.key(), field.value()));
		form.select("input[type=file]").forEach((input) -> fields.remove(input.attr("name")));
		fields.putAll(typed);
		HttpRequest.Builder request = HttpRequest.newBuilder(page.resolve(form.attr("action")))
			.header("Origin", "%s://%s".formatted(this.origin.getScheme(), this.origin.getAuthority()));
		if (form.attr("enctype").equals("multipart/form-data")) {
			String boundary = "----alongside" + System.nanoTime();
			request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(HttpRequest.BodyPublishers.ofByteArray(multipart(fields, boundary)));
		}
		else {
			request.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
		}
		return send(request);
	}

	private Page send(HttpRequest.Builder request) {
		try {
			HttpResponse<String> response = this.browser.send(asABrowser(request),
					HttpResponse.BodyHandlers.ofString());
			if (response.statusCode() >= 500 || response.statusCode() == 429) {
				throw new NoAnswer(response.uri() + " answered " + response.statusCode());
			}
			return new Page(response.uri(), response.statusCode(),
					Jsoup.parse(response.body(), response.uri().toString()));
		}
		catch (IOException ex) {
			throw new NoAnswer(ex.toString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NoAnswer("interrupted");
		}
	}

	private static HttpRequest asABrowser(HttpRequest.Builder request) {
		return request.timeout(Duration.ofSeconds(10))
			.header("Accept", "text/html")
			.header("Sec-Fetch-Mode", "navigate")
			.header("Sec-Fetch-Dest", "document")
			.header("Sec-Fetch-Site", "same-origin")
			.build();
	}

	private static String encoded(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static byte[] multipart(Map<String, String> fields, String boundary) {
		var body = new ByteArrayOutputStream();
		fields.forEach((name, value) -> {
			body.writeBytes(
					"--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s".formatted(boundary, name, value)
						.getBytes(StandardCharsets.UTF_8));
			body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		});
		body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
		return body.toByteArray();
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * What came back.
	 */
	public record Page(URI address, int status, Document content) {

		public boolean isAt(String path) {
			return this.address.getPath().equals(path);
		}

		FormElement form(String query) {
			Element form = this.content.selectFirst(query);
			if (form instanceof FormElement found) {
				return found;
			}
			throw new IllegalStateException("No %s on %s".formatted(query, this));
		}

		URI resolve(String link) {
			return link.isEmpty() ? this.address : this.address.resolve(link);
		}

		public String text() {
			return this.content.text();
		}

		@Override
		public String toString() {
			return "%s (%d, %s)".formatted(this.address, this.status, this.content.title());
		}

	}

	/**
	 * Nobody can know whether what was sent was taken.
	 */
	public static final class NoAnswer extends RuntimeException {

		private static final long serialVersionUID = 1;

		public NoAnswer(String what) {
			super(what);
		}

	}

	/**
	 * Keeps cookies as a browser on its own machine does, which takes localhost for safe.
	 */
	private static final class Cookies extends CookieHandler {

		private final Map<String, String> cookies = new ConcurrentHashMap<>();

		@Override
		public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
			if (this.cookies.isEmpty()) {
				return Map.of();
			}
			return Map.of("Cookie",
					List.of(this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; "))));
		}

		@Override
		public void put(URI address, Map<String, List<String>> headers) {
			headers.getOrDefault("set-cookie", List.of())
				.stream()
				.flatMap((header) -> HttpCookie.parse(header).stream())
				.forEach((cookie) -> {
					if (cookie.getMaxAge() == 0) {
						this.cookies.remove(cookie.getName());
					}
					else {
						this.cookies.put(cookie.getName(), cookie.getValue());
					}
				});
		}

	}

}
