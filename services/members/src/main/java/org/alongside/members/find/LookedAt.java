package org.alongside.members.find;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One line of the audit, as a page shows it.
 *
 * @param id where to read on
 * @param action what was done, a code
 * @param by what they are called who did it
 * @param roles what their work was then
 * @param at when
 */
record LookedAt(UUID id, String action, String by, List<String> roles, Instant at) {
}
