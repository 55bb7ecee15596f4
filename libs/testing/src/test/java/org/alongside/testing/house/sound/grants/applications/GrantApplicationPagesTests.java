package org.alongside.testing.house.sound.grants.applications;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GrantApplicationPagesTests {

	@Nested
	class WhenSubmitted {

		@Test
		void itCannotBeChanged() {
		}

	}

}
