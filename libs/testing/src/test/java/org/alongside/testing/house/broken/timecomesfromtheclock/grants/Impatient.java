package org.alongside.testing.house.broken.timecomesfromtheclock.grants;

import java.time.Instant;

/** Cannot be tested at midnight. */
class Impatient {

	Instant moment() {
		return Instant.now();
	}

}
