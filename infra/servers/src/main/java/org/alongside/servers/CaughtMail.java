package org.alongside.servers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/**
 * One mail as its reader sees it.
 *
 * @param id its number, in the order of arrival
 * @param to whom it was delivered to, whatever its header says
 * @param text its plain part, empty when it has none
 * @param html its HTML part, empty when it has none
 */
record CaughtMail(String id, List<String> to, String subject, String text, String html, Map<String, String> headers) {

	static final String DELIVERED_TO = "Delivered-To";

	static CaughtMail read(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			MimeMessage message = new MimeMessage(null, content);
			String name = Objects.requireNonNull(file.getFileName()).toString();
			String[] to = message.getHeader(DELIVERED_TO);
			return new CaughtMail(name.substring(0, name.indexOf('.')), (to != null) ? List.of(to) : List.of(),
					Objects.requireNonNullElse(message.getSubject(), ""), first(message, "text/plain"),
					first(message, "text/html"), headers(message));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (MessagingException ex) {
			throw new UncheckedIOException(new IOException("Not a mail: " + file, ex));
		}
	}

	private static Map<String, String> headers(MimeMessage message) throws MessagingException {
		Map<String, String> headers = new LinkedHashMap<>();
		for (Header header : Collections.list(message.getAllHeaders())) {
			headers.putIfAbsent(header.getName(), header.getValue());
		}
		return headers;
	}

	private static String first(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type) && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
			return String.valueOf(part.getContent());
		}
		if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
			for (int i = 0; i < parts.getCount(); i++) {
				String found = first(parts.getBodyPart(i), type);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return "";
	}

}
