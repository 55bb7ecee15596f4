package org.alongside.members.intake;

import java.time.Instant;

/**
 * What staff see of somebody they entered.
 *
 * @param id who
 * @param phone what was typed, empty when nothing was
 * @param email what was typed, empty when nothing was
 * @param takenOver whether the person does it themselves by now
 */
record IntakeView(String id, String name, String phone, String email, boolean takenOver, Instant at) {
}
