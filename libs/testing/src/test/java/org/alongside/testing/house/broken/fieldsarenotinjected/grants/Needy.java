package org.alongside.testing.house.broken.fieldsarenotinjected.grants;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Needs what it does not say. */
class Needy {

	@Autowired
	private @Nullable Runnable secret;

	boolean isWhole() {
		return this.secret != null;
	}

}
