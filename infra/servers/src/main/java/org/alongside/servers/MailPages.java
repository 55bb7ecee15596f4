package org.alongside.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the mails to people and, as JSON, to programs. Every link is relative, so it can
 * lie below any path that ends in a slash. What a mail brings with it runs nowhere: its
 * HTML is framed in a sandbox.
 */
final class MailPages implements HttpHandler {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final Pattern MESSAGE = Pattern.compile("/messages/(\\d+)(/html)?");

	private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]");

	private static final String OUR_POLICY = "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

	private static final String THEIR_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox "
			+ "allow-top-navigation-by-user-activation; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'";

	private static final String STYLE = """
			:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
			body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
			table { border-collapse: collapse; width: 100%; }
			th, td { border-bottom: 1px solid; padding: .75rem .5rem; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
			a { display: inline-block; padding: .35rem 0; }
			pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border: 1px solid; padding: 1rem; }
			pre a { display: inline; }
			iframe { width: 100%; height: 40rem; border: 1px solid; background: white; }
			""";

	private final CaughtMails mails;

	MailPages(CaughtMails mails) {
		this.mails = mails;
	}

	@Override
	public void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			Matcher message = MESSAGE.matcher(path);
			if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
				send(exchange, 405, "text/plain", "This mailbox can only be read.");
			}
			else if (path.equals("/")) {
				send(exchange, 200, "text/html", list());
			}
			else if (path.equals("/style.css")) {
				send(exchange, 200, "text/css", STYLE);
			}
			else if (path.equals("/api/messages")) {
				send(exchange, 200, "application/json", JSON.writeValueAsString(this.mails.all()));
			}
			else if (message.matches()) {
				show(exchange, this.mails.find(message.group(1)), message.group(2) != null);
			}
			else {
				send(exchange, 404, "text/plain", "There is no such page in this mailbox.");
			}
		}
	}

	private void show(HttpExchange exchange, Optional<CaughtMail> found, boolean htmlOnly) throws IOException {
		if (found.isEmpty()) {
			send(exchange, 404, "text/plain", "There is no such mail.");
		}
		else if (htmlOnly) {
			exchange.getResponseHeaders().set("Content-Security-Policy", THEIR_POLICY);
			send(exchange, 200, "text/html", "<base target=\"_top\">" + found.get().html());
		}
		else {
			send(exchange, 200, "text/html", page(found.get()));
		}
	}

	private String list() {
		StringBuilder rows = new StringBuilder();
		for (CaughtMail mail : this.mails.all().reversed()) {
			rows.append("<tr><td><a href=\"messages/%s\">%s</a></td><td>%s</td><td>%s</td></tr>".formatted(mail.id(),
					escaped(mail.subject().isBlank() ? "No subject" : mail.subject()),
					escaped(String.join(", ", mail.to())), escaped(date(mail))));
		}
		String table = rows.isEmpty() ? "<p>No mail yet. Load this page again when you expect some.</p>"
				: "<table><caption>Newest first</caption><thead><tr><th scope=\"col\">Subject</th><th scope=\"col\">To</th>"
						+ "<th scope=\"col\">Date</th></tr></thead><tbody>" + rows + "</tbody></table>";
		return document("Mailbox", "", "<h1>Mailbox</h1><p>Mail that Alongside sent on this machine. "
				+ "Nothing here has left it.</p>" + table);
	}

	private String page(CaughtMail mail) {
		StringBuilder main = new StringBuilder("<p><a href=\"../\">All mail</a></p><h1>" + escaped(mail.subject())
				+ "</h1><p>To " + escaped(String.join(", ", mail.to())) + "<br>" + escaped(date(mail)) + "</p>");
		if (!mail.text().isEmpty()) {
			main.append("<h2>As text</h2><pre>").append(linked(escaped(mail.text()))).append("</pre>");
		}
		if (!mail.html().isEmpty()) {
			main.append("<h2>As HTML</h2><iframe title=\"The mail as HTML\" src=\"")
				.append(mail.id())
				.append("/html\" ")
				.append("sandbox=\"allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation\">")
				.append("</iframe>");
		}
		return document(mail.subject(), "../", main.toString());
	}

	private static String date(CaughtMail mail) {
		return Objects.requireNonNullElse(mail.headers().get("Date"), "");
	}

	private static String document(String title, String up, String main) {
		return """
				<!doctype html>
				<html lang="en">
				<head><meta charset="utf-8"><title>%s</title><meta name="viewport" content="width=device-width, initial-scale=1">
				<link rel="stylesheet" href="%sstyle.css"></head>
				<body><main>%s</main></body>
				</html>
				"""
			.formatted(escaped(title), up, main);
	}

	private static String linked(String escaped) {
		return LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>");
	}

	private static String escaped(String words) {
		return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
		byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
		var headers = exchange.getResponseHeaders();
		headers.set("Content-Type", type + "; charset=utf-8");
		headers.set("X-Content-Type-Options", "nosniff");
		headers.set("Cache-Control", "no-store");
		headers.set("Referrer-Policy", "no-referrer");
		headers.putIfAbsent("Content-Security-Policy", List.of(OUR_POLICY));
		if (exchange.getRequestMethod().equals("HEAD")) {
			exchange.sendResponseHeaders(status, -1);
			return;
		}
		exchange.sendResponseHeaders(status, bytes.length);
		exchange.getResponseBody().write(bytes);
	}

}
