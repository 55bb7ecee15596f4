package org.alongside.members.enquiries;

import org.alongside.platform.data.Refusal;

/** Thrown when an enquiry would be given to somebody who may not read it. */
class NotAReader extends Refusal {

	NotAReader() {
		super("members.enquiries.not-a-reader");
	}

}
