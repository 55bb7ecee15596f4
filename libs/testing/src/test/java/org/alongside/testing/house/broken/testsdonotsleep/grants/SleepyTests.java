package org.alongside.testing.house.broken.testsdonotsleep.grants;

import org.junit.jupiter.api.Test;

class SleepyTests {

	@Test
	void aMillisecondIsSurelyEnough() throws InterruptedException {
		Thread.sleep(1);
	}

}
