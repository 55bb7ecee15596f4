package org.alongside.grants.decisions;

import org.alongside.platform.data.Refusal;

/** Thrown when somebody would decide who has ever said that they have an interest. */
class ConflictDeclared extends Refusal {

	ConflictDeclared() {
		super("grants.conflict-declared");
	}

}
