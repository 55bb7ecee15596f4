package org.alongside.testing.house.broken.testsaresentences.grants;

import org.junit.jupiter.api.Test;

class StammeringTests {

	@Test
	void test_grant_1() {
	}

}
