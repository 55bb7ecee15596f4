package org.alongside.notifications.calendars;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.alongside.notifications.letters.Appointment;

/**
 * What a letter brings for a calendar.
 *
 * @param method {@code REQUEST} or {@code CANCEL}, as in RFC 5546
 * @param uid the same in every letter to one person about one meeting
 * @param at when what it tells of came to be
 */
public record Invitation(String method, UUID uid, Instant at, Appointment appointment) {

	/**
	 * Two people may share one mailbox, and so one calendar: what one of them gives back
	 * must not take the other's out. So the name is made of both, and tells neither.
	 * @param meeting which meeting
	 * @param recipient for whom
	 * @return the name of this entry in their calendar
	 */
	public static UUID uid(UUID meeting, UUID recipient) {
		return UUID.nameUUIDFromBytes((meeting + "/" + recipient).getBytes(StandardCharsets.US_ASCII));
	}

}
