package org.alongside.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * The stylesheet, script and pictures in the jar. Each address carries the checksum of
 * what is behind it: it changes when the content does, and never otherwise.
 */
final class Assets {

	private final Map<String, String> addresses = new ConcurrentHashMap<>();

	String versioned(String path) {
		return this.addresses.computeIfAbsent(path, (asked) -> asked + "?v=" + checksum(asked));
	}

	private static String checksum(String path) {
		try (InputStream content = Assets.class.getResourceAsStream("/static" + path)) {
			if (content == null) {
				throw new IllegalArgumentException("There is no asset " + path);
			}
			CRC32C sum = new CRC32C();
			sum.update(content.readAllBytes());
			return Long.toHexString(sum.getValue());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
