package org.alongside.members.enquiries;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How much waits in the inbox of one of us.
 *
 * @param waiting everything that waits for an answer
 * @param unassigned what nobody has
 * @param overdue what should have been answered
 * @param mine what they have
 * @param mineDue the first day on which something of theirs is due
 * @param spam what may be spam
 */
record EnquiryCounts(int waiting, int unassigned, int overdue, int mine, @Nullable LocalDate mineDue, int spam) {
}
