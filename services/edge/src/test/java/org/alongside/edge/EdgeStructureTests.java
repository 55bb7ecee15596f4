package org.alongside.edge;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class EdgeStructureTests {

	@Test
	void theEdgeIsBuiltAsTheHouseIs() {
		HouseRules.check("org.alongside.edge");
	}

}
