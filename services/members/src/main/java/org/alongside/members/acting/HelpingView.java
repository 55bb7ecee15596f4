package org.alongside.members.acting;

import java.util.Set;
import java.util.UUID;

/**
 * What a page shows of one's helping another.
 *
 * @param id which
 * @param personId who is helped
 * @param name of the other one of the two
 * @param tie what the helper is to the person
 * @param active whether it has begun
 * @param shut what the person keeps from the helper
 */
record HelpingView(UUID id, UUID personId, String name, String tie, boolean active, Set<Area> shut) {
}
