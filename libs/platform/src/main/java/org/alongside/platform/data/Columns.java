package org.alongside.platform.data;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * How ids and instants stand in a column where SQL is written by hand: ids as
 * {@code BINARY(16)}, instants as {@code DATETIME(6)} in UTC.
 */
public final class Columns {

	private Columns() {
	}

	public static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

	public static UUID uuid(byte[] column) {
		var bytes = ByteBuffer.wrap(column);
		return new UUID(bytes.getLong(), bytes.getLong());
	}

	public static LocalDateTime utc(Instant instant) {
		return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
	}

	public static Instant instant(LocalDateTime column) {
		return column.toInstant(ZoneOffset.UTC);
	}

}
