package org.alongside.platform.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did.
 *
 * @param id which entry
 * @param actorId who did it
 * @param actorName what they were called then
 * @param onBehalfOf for whom, if not for themselves
 * @param action what they did, as a code
 * @param subjectType to which kind of record
 * @param subjectId to which record
 * @param codes what matters besides: codes and amounts, never what a person wrote
 * @param at when
 */
public record AuditEntry(UUID id, UUID actorId, String actorName, @Nullable UUID onBehalfOf, String action,
		String subjectType, UUID subjectId, Map<String, String> codes, Instant at) {
}
