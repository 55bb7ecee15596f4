package org.alongside.grants.replays;

import java.util.List;

/**
 * What other rules would change of what nobody has decided yet.
 *
 * @param lookedAt how many applications and claims there were
 * @param changed how many of them would have another answer
 * @param unreadable how many could not be looked at
 * @param whole false when there were more than are looked at in one go
 */
record Preview(int lookedAt, int changed, int unreadable, boolean whole, List<Change> changes) {

	private static final int SHOWN = 200;

	/** As many as one can read on a page; the file has them all. */
	public List<Change> shown() {
		return this.changes.subList(0, Math.min(SHOWN, this.changes.size()));
	}

}
