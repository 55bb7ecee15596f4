package org.alongside.members.acting;

import java.util.Set;

/** The life of one person's helping another. */
enum HelpingStatus {

	/** Was asked to help, and has not answered. */
	INVITED,
	/** May act for the person. */
	ACTIVE,
	/** Was asked, and would rather not. */
	DECLINED,
	/** May act no longer. */
	ENDED;

	Set<HelpingStatus> next() {
		return switch (this) {
			case INVITED -> Set.of(ACTIVE, DECLINED, ENDED);
			case ACTIVE -> Set.of(ENDED);
			case DECLINED, ENDED -> Set.of();
		};
	}

}
