package org.alongside.platform.privacy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ZIP archive of what is held of one person: JSON for programs, files as they were
 * given to us, and at the end a page in plain words. It is written as a stream, so it is
 * never whole in memory.
 */
public final class DataArchive implements Closeable {

	private static final int LONGEST_NAME = 100;

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final ZipOutputStream zip;

	private final Instant at;

	private final Set<String> names = new HashSet<>();

	private final List<String> explanations = new ArrayList<>();

	/**
	 * Begins an archive.
	 * @param out where it is written to; closed with the archive
	 * @param at the time its files bear
	 */
	public DataArchive(OutputStream out, Instant at) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.at = at;
	}

	/**
	 * Puts in something for programs to read.
	 * @param name such as {@code applications/PG-7K2M-9QX4.json}
	 * @param value records, lists, maps: what Jackson writes
	 */
	public void json(String name, Object value) throws IOException {
		file(name, JSON.writeValueAsBytes(value));
	}

	/**
	 * Puts in a file as it was given to us.
	 * @param name folders and a name; what could lead elsewhere is taken out, and a name
	 * that is taken gets a number
	 * @param bytes the file
	 */
	public void file(String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(unique(safe(name)));
		entry.setTime(this.at.toEpochMilli());
		this.zip.putNextEntry(entry);
		this.zip.write(bytes);
		this.zip.closeEntry();
	}

	/**
	 * Says in words what was put in.
	 * @param messageKey the key of a sentence in the service's messages
	 */
	public void explain(String messageKey) {
		if (!this.explanations.contains(messageKey)) {
			this.explanations.add(messageKey);
		}
	}

	/**
	 * What was explained so far.
	 * @return message keys, in order
	 */
	public List<String> explanations() {
		return List.copyOf(this.explanations);
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private String unique(String name) {
		String candidate = name;
		int dot = name.lastIndexOf('.');
		int stem = (dot > name.lastIndexOf('/')) ? dot : name.length();
		for (int number = 2; !this.names.add(candidate); number++) {
			candidate = name.substring(0, stem) + " (" + number + ")" + name.substring(stem);
		}
		return candidate;
	}

	private static String safe(String name) {
		var parts = new ArrayList<String>();
		for (String part : Normalizer.normalize(name, Normalizer.Form.NFC).split("[/\\\\]")) {
			String kept = part.replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip().replaceAll("^\\.+", "_");
			if (!kept.isEmpty()) {
				parts.add(shortened(kept));
			}
		}
		return parts.isEmpty() ? "file" : String.join("/", parts);
	}

	private static String shortened(String part) {
		int length = part.codePointCount(0, part.length());
		return (length <= LONGEST_NAME) ? part : part.substring(part.offsetByCodePoints(0, length - LONGEST_NAME));
	}

}
