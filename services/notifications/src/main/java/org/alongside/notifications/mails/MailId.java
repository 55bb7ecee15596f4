package org.alongside.notifications.mails;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Which mail.
 *
 * @param value a UUIDv7, so that ids sort by the time they were made
 */
@Embeddable
public record MailId(@Column(name = "id") UUID value) {

	/** The bytes before which every id made earlier sorts. */
	static byte[] firstAt(Instant time) {
		return ByteBuffer.allocate(16).putLong(time.toEpochMilli() << 16).putLong(0).array();
	}

	@Override
	public String toString() {
		return this.value.toString();
	}

}
