package org.alongside.members.acting;

import java.util.UUID;

/**
 * What a page shows of one's helping another.
 *
 * @param id which
 * @param personId who is helped
 * @param name of the other one of the two
 * @param tie what the helper is to the person
 * @param active whether it has begun
 */
record HelpingView(UUID id, UUID personId, String name, String tie, boolean active) {
}
