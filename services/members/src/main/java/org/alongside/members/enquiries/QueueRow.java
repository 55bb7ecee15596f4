package org.alongside.members.enquiries;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry in the inbox, without a word of what it says.
 *
 * @param id which
 * @param reference what people call it
 * @param topic what it is about
 * @param nation where they live
 * @param status how far it is
 * @param ownerId who has it
 * @param dueOn by when it is to be answered
 * @param overdue whether that day is over and nobody answered
 */
record QueueRow(UUID id, String reference, Topic topic, @Nullable Nation nation, EnquiryStatus status,
		@Nullable UUID ownerId, LocalDate dueOn, boolean overdue) {
}
