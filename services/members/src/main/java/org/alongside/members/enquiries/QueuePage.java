package org.alongside.members.enquiries;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One page of the inbox.
 *
 * @param rows what is shown
 * @param owners what those are called who have something
 * @param next after which enquiry to read on
 */
record QueuePage(List<QueueRow> rows, Map<UUID, String> owners, @Nullable UUID next) {

	/** What the owner is called; empty when nobody has it. */
	public String owner(QueueRow row) {
		return (row.ownerId() != null) ? this.owners.getOrDefault(row.ownerId(), "") : "";
	}

}
