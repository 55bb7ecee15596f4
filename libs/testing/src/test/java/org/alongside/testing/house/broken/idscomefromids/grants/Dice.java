package org.alongside.testing.house.broken.idscomefromids.grants;

import java.util.UUID;

/** Scatters the index. */
class Dice {

	UUID roll() {
		return UUID.randomUUID();
	}

}
