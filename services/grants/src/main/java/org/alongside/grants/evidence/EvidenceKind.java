package org.alongside.grants.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a file is, told by its first bytes, never by its name. */
enum EvidenceKind {

	PDF("application/pdf", "pdf"), JPEG("image/jpeg", "jpg"), PNG("image/png", "png"), HEIC("image/heic", "heic");

	private static final Set<String> HEIC_BRANDS = Set.of("heic", "heix", "hevc", "heim", "heis", "mif1", "msf1");

	private static final byte[] PNG_MAGIC = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };

	private final String mediaType;

	private final String extension;

	EvidenceKind(String mediaType, String extension) {
		this.mediaType = mediaType;
		this.extension = extension;
	}

	static Optional<EvidenceKind> of(byte[] bytes) {
		if (text(bytes, 0, 5).equals("%PDF-")) {
			return Optional.of(PDF);
		}
		if (bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8 && (bytes[2] & 0xff) == 0xff) {
			return Optional.of(JPEG);
		}
		if (bytes.length > 8 && Arrays.equals(bytes, 0, 8, PNG_MAGIC, 0, 8)) {
			return Optional.of(PNG);
		}
		if (text(bytes, 4, 4).equals("ftyp") && HEIC_BRANDS.contains(text(bytes, 8, 4))) {
			return Optional.of(HEIC);
		}
		return Optional.empty();
	}

	String mediaType() {
		return this.mediaType;
	}

	String extension() {
		return this.extension;
	}

	private static String text(byte[] bytes, int from, int length) {
		return (bytes.length >= from + length) ? new String(bytes, from, length, StandardCharsets.ISO_8859_1) : "";
	}

}
