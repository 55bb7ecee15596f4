package org.alongside.testing.house.broken.objectsarebornwhole.grants;

import jakarta.annotation.PostConstruct;

/** Is not ready when it is made. */
class Reborn {

	private boolean ready;

	@PostConstruct
	void bear() {
		this.ready = true;
	}

	boolean isReady() {
		return this.ready;
	}

}
