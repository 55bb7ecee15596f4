package org.alongside.grants.drafting;

import org.jspecify.annotations.Nullable;

/** The family's word. */
record DeclarationForm(@Nullable Boolean agreed) {

	boolean isAgreed() {
		return Boolean.TRUE.equals(this.agreed);
	}

}
