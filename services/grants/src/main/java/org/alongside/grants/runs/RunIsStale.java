package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody acts on a screen of a run that no longer shows what is. */
class RunIsStale extends Refusal {

	RunIsStale() {
		super("grants.run.stale");
	}

}
