package org.alongside.grants;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class GrantsStructureTests {

	@Test
	void grantsObeysTheRulesOfTheHouse() {
		HouseRules.check("org.alongside.grants");
	}

}
