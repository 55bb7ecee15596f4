package org.alongside.servers;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTests {

	@TempDir
	private Path temp;

	@Test
	void aMailIsShownWithItsWordsAndItsRecipients() throws Exception {
		try (MailCatcher catcher = start()) {
			send(catcher.smtpPort(), "Your application £120", "ada@example.org", "jo@example.org");

			JsonNode mail = messages(catcher).get(0);
			assertThat(mail.get("subject").asString()).isEqualTo("Your application £120");
			assertThat(mail.get("to")).extracting(JsonNode::asString)
				.containsExactlyInAnyOrder("ada@example.org", "jo@example.org");
			assertThat(mail.get("text").asString()).contains("http://localhost:8080/identity/link?a=1&b=2");
			assertThat(mail.get("html").asString()).contains("<p>");
			assertThat(mail.get("headers").get("X-Event").asString()).isEqualTo("42");
		}
	}

	@Test
	void aMailThatWasTakenIsThereAfterAKill() throws Exception {
		Process catcher = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
				System.getProperty("java.class.path"), MailCatcher.class.getName(), "--data=" + home(), "--smtp-port=0",
				"--http-port=0")
			.redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String started = catcher.inputReader()
			.lines()
			.filter((line) -> line.startsWith("Mail is taken"))
			.findFirst()
			.orElseThrow();
		int port = Integer.parseInt(started.replaceFirst(".*port (\\d+) .*", "$1"));

		send(port, "First", "ada@example.org");
		send(port, "Second", "ada@example.org");
		catcher.destroyForcibly().waitFor();

		try (MailCatcher again = start()) {
			send(again.smtpPort(), "Third", "ada@example.org");
			assertThat(messages(again)).extracting((mail) -> mail.get("subject").asString())
				.containsExactly("First", "Second", "Third");
		}
	}

	@Test
	void theTextOfAMailCanBeFollowedAndItsHtmlIsKeptInASandbox() throws Exception {
		try (MailCatcher catcher = start()) {
			send(catcher.smtpPort(), "<b>Hello</b>", "ada@example.org");

			assertThat(get(catcher, "").body()).contains("<a href=\"messages/00000001\">&lt;b&gt;Hello&lt;/b&gt;</a>");
			assertThat(get(catcher, "messages/00000001").body())
				.contains("<a href=\"http://localhost:8080/identity/link?a=1&amp;b=2\">")
				.contains("sandbox=");
			assertThat(get(catcher, "messages/00000001/html").headers().firstValue("Content-Security-Policy"))
				.hasValueSatisfying(
						(policy) -> assertThat(policy).startsWith("sandbox").doesNotContain("allow-scripts"));
		}
	}

	@Test
	void whatIsNotThereIsSaidSo() throws Exception {
		try (MailCatcher catcher = start()) {
			assertThat(get(catcher, "messages/00000009").statusCode()).isEqualTo(404);
			assertThat(get(catcher, "elsewhere").statusCode()).isEqualTo(404);
			assertThat(get(catcher, "").body()).contains("No mail yet");
		}
	}

	private MailCatcher start() {
		return MailCatcher.start(home(), "127.0.0.1", 0, 0);
	}

	private Path home() {
		return this.temp.resolve("mail");
	}

	private static JsonNode messages(MailCatcher catcher) throws Exception {
		return JsonMapper.builder().build().readTree(get(catcher, "api/messages").body());
	}

	private static HttpResponse<String> get(MailCatcher catcher, String path) throws Exception {
		URI uri = catcher.page().resolve(path);
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
		}
	}

	private static void send(int port, String subject, String... to) throws Exception {
		Properties properties = new Properties();
		properties.put("mail.smtp.host", "127.0.0.1");
		properties.put("mail.smtp.port", String.valueOf(port));
		MimeMessage message = new MimeMessage(Session.getInstance(properties));
		message.setFrom("hello@alongside.example");
		for (String recipient : to) {
			message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
		}
		message.setSubject(subject, "UTF-8");
		message.setHeader("X-Event", "42");
		MimeBodyPart text = new MimeBodyPart();
		text.setText("Press http://localhost:8080/identity/link?a=1&b=2.", "UTF-8");
		MimeBodyPart html = new MimeBodyPart();
		html.setContent("<p>Press the button.</p><script>alert(1)</script>", "text/html; charset=UTF-8");
		message.setContent(new MimeMultipart("alternative", text, html));
		Transport.send(message);
	}

}
