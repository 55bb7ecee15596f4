package org.alongside.edge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser that keeps cookies, follows nothing by itself, and says what browsers say.
 */
public final class Browser {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Map<String, String> cookies = new LinkedHashMap<>();

	private final String address;

	Browser(String address) {
		this.address = address;
	}

	/** Opens a page. */
	public HttpResponse<String> open(String path, String... headers) {
		return send(request(path).GET()
			.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
			.header("Sec-Fetch-Mode", "navigate")
			.header("Sec-Fetch-Dest", "document")
			.header("Sec-Fetch-Site", "none"), headers);
	}

	/** Loads something a page needs. */
	public HttpResponse<String> load(String path, String... headers) {
		return send(request(path).GET().header("Sec-Fetch-Mode", "no-cors").header("Sec-Fetch-Dest", "image"), headers);
	}

	/** Sends a form of the page it is on. */
	public HttpResponse<String> submit(String path, String form, String... headers) {
		return send(request(path).POST(BodyPublishers.ofString(form))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html,*/*;q=0.8")
			.header("Sec-Fetch-Mode", "navigate"), with("Sec-Fetch-Site", "same-origin", headers));
	}

	private static String[] with(String name, String usual, String... headers) {
		if (List.of(headers).contains(name)) {
			return headers;
		}
		return Stream.concat(Stream.of(name, usual), Stream.of(headers)).toArray(String[]::new);
	}

	public HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : this.address + path));
	}

	public HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
		if (headers.length > 0) {
			request.headers(headers);
		}
		if (!this.cookies.isEmpty()) {
			request.header("Cookie",
					this.cookies.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")));
		}
		try {
			HttpResponse<String> response = this.client.send(request.build(),
					HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
			response.headers().allValues("Set-Cookie").forEach(this::keep);
			return response;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void keep(String header) {
		HttpCookie cookie = HttpCookie.parse(header).getFirst();
		if (cookie.getMaxAge() == 0) {
			this.cookies.remove(cookie.getName());
		}
		else {
			this.cookies.put(cookie.getName(), cookie.getValue());
		}
	}

	public Browser with(String cookie, String value) {
		this.cookies.put(cookie, value);
		return this;
	}

	public Map<String, String> cookies() {
		return this.cookies;
	}

	/** Signs in with a stub that vouches for somebody. */
	public HttpResponse<String> signIn(StubIdentity identity, String name, List<String> roles, long seconds) {
		Map<String, String> asked = parameters(open("/oauth2/authorization/members"));
		identity.vouchesFor(name, roles, String.valueOf(asked.get("nonce")), seconds);
		return open("/login/oauth2/code/members?code=a-code&state="
				+ URLEncoder.encode(String.valueOf(asked.get("state")), StandardCharsets.UTF_8));
	}

	public static Map<String, String> parameters(HttpResponse<String> redirect) {
		Map<String, String> parameters = new LinkedHashMap<>();
		for (String pair : location(redirect).substring(location(redirect).indexOf('?') + 1).split("&")) {
			int equals = pair.indexOf('=');
			parameters.put(pair.substring(0, equals),
					URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
		}
		return parameters;
	}

	public static String location(HttpResponse<String> redirect) {
		return redirect.headers().firstValue("Location").orElse("");
	}

}
