package org.alongside.testing.house.broken.testclassesarecalledtests.grants;

import org.junit.jupiter.api.Test;

/** Passed over by the build. */
class GrantSpec {

	@Test
	void aTestNobodyRuns() {
	}

}
