package org.alongside.grants.applications;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody acts on a screen that no longer shows what is. */
public class ScreenIsStale extends Refusal {

	public ScreenIsStale() {
		super("grants.screen-is-stale");
	}

}
