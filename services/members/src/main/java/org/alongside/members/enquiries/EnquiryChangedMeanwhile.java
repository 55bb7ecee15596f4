package org.alongside.members.enquiries;

import org.alongside.platform.data.Refusal;

/** Thrown when something was done on a screen that somebody has outrun. */
class EnquiryChangedMeanwhile extends Refusal {

	EnquiryChangedMeanwhile() {
		super("members.enquiries.stale");
	}

}
