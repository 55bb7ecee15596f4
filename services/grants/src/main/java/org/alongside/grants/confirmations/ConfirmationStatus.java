package org.alongside.grants.confirmations;

import java.util.Set;

/** How far somebody at a hospital has been asked. */
public enum ConfirmationStatus {

	/** The family named them; nobody wrote to them yet. */
	NAMED,

	/** They have a mail from us. */
	ASKED,

	/** They said what they know. */
	ANSWERED,

	/** They said that the mail was not for them. */
	NOT_THEIRS,

	/** Somebody else is asked, or nobody needs to be. */
	ENDED;

	Set<ConfirmationStatus> next() {
		return switch (this) {
			case NAMED -> Set.of(ASKED, ENDED);
			case ASKED -> Set.of(ANSWERED, NOT_THEIRS, ENDED);
			case ANSWERED, NOT_THEIRS, ENDED -> Set.of();
		};
	}

}
