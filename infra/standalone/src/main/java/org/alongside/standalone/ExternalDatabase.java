package org.alongside.standalone;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import org.alongside.servers.Databases;
import org.alongside.servers.Secret;
import org.alongside.servers.ServerDidNotStart;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL somebody else runs, named by {@code ALONGSIDE_DB_URL}:
 * {@code mysql://USER:PASSWORD@HOST:PORT} or
 * {@code jdbc:mysql://HOST:PORT/?user=USER&password=PASSWORD}, where the user may create
 * schemas and users.
 */
final class ExternalDatabase {

	private ExternalDatabase() {
	}

	static Databases at(String url, Secret secret) {
		URI uri;
		try {
			uri = URI.create(url.replaceFirst("^jdbc:", ""));
		}
		catch (IllegalArgumentException ex) {
			throw refused(ex);
		}
		Map<String, String> query = (uri.getRawQuery() != null) ? parameters(uri.getRawQuery()) : Map.of();
		String[] user = (uri.getRawUserInfo() != null) ? uri.getRawUserInfo().split(":", 2) : new String[0];
		String name = (user.length > 0) ? decoded(user[0]) : query.getOrDefault("user", "");
		String password = (user.length > 1) ? decoded(user[1]) : query.getOrDefault("password", "");
		if (!"mysql".equals(uri.getScheme()) || uri.getHost() == null || name.isEmpty()) {
			throw refused(null);
		}
		int port = (uri.getPort() > 0) ? uri.getPort() : 3306;
		return new Databases(uri.getHost() + ":" + port, name, password, secret);
	}

	private static Map<String, String> parameters(String query) {
		return Arrays.stream(query.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.toMap((pair) -> decoded(pair[0]), (pair) -> (pair.length > 1) ? decoded(pair[1]) : "",
					(first, _) -> first));
	}

	private static String decoded(String text) {
		return URLDecoder.decode(text, StandardCharsets.UTF_8);
	}

	private static ServerDidNotStart refused(@Nullable Throwable cause) {
		return new ServerDidNotStart("ALONGSIDE_DB_URL must look like mysql://USER:PASSWORD@HOST:3306", cause);
	}

}
