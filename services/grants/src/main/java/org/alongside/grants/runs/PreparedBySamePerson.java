package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when whoever prepared a run would approve it. */
class PreparedBySamePerson extends Refusal {

	PreparedBySamePerson() {
		super("grants.run.prepared-by-same-person");
	}

}
