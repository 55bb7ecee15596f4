package org.alongside.members.onetime;

import java.time.Instant;
import java.util.UUID;

/**
 * A key was made and must be mailed. Never leaves the process as it is: what opens is
 * sealed before it is told.
 */
public record OneTimeKeyMade(UUID id, Instant at, Purpose purpose, Instant expiresAt, String email, String name,
		String link, String code) {
}
