package org.alongside.members.onetime;

import java.time.Duration;

/** What a one-time key is for, and how long it may be carried. */
public enum Purpose {

	/** Confirms the address of someone who wants to join. */
	JOIN(Duration.ofMinutes(10)),
	/** Lets a member in. */
	SIGN_IN(Duration.ofMinutes(10)),
	/** Asks someone to work for the charity. */
	INVITATION(Duration.ofDays(7));

	private final Duration lasts;

	Purpose(Duration lasts) {
		this.lasts = lasts;
	}

	Duration lasts() {
		return this.lasts;
	}

}
