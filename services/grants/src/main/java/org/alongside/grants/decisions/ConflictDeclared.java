package org.alongside.grants.decisions;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody who has an interest would decide. */
class ConflictDeclared extends Refusal {

	ConflictDeclared() {
		super("grants.conflict-declared");
	}

}
