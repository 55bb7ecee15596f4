package org.alongside.members.enquiries;

import java.util.Set;

/** The life of an enquiry. */
enum EnquiryStatus {

	/** Nobody has it yet. */
	NEW,
	/** Somebody has it. */
	OPEN,
	/** It was answered; perhaps there is more to do. */
	ANSWERED,
	/** All is done. */
	CLOSED,
	/** Probably no person wrote it. */
	SPAM;

	Set<EnquiryStatus> next() {
		return switch (this) {
			case NEW -> Set.of(OPEN, SPAM);
			case OPEN -> Set.of(ANSWERED, CLOSED, SPAM);
			case ANSWERED -> Set.of(OPEN, CLOSED);
			case CLOSED -> Set.of(OPEN);
			case SPAM -> Set.of(NEW);
		};
	}

	boolean isWaiting() {
		return this == NEW || this == OPEN;
	}

}
