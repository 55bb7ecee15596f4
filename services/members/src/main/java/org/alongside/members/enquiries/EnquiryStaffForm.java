package org.alongside.members.enquiries;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the page of one enquiry may send, whichever button was pressed.
 *
 * @param reply an answer, to be mailed or kept as a draft
 * @param note something for us alone
 * @param outcome what came of it
 * @param signposts where we pointed them
 * @param to who else should have it, or may read it
 * @param version what the screen was made from
 */
record EnquiryStaffForm(@Nullable String reply, @Nullable String note, @Nullable Outcome outcome,
		@Nullable Set<String> signposts, @Nullable UUID to, @Nullable Long version) {

	EnquiryStaffForm at(long version) {
		return new EnquiryStaffForm(this.reply, this.note, this.outcome, this.signposts, this.to, version);
	}

	/** A screen that does not say what it was made from is old. */
	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	public Set<String> given() {
		return (this.signposts != null) ? this.signposts : Set.of();
	}

}
