package org.alongside.edge;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class EdgeStructureTests {

	@Test
	void theEdgeKeepsTheRulesOfTheHouse() {
		HouseRules.check("org.alongside.edge");
	}

}
