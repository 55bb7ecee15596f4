package org.alongside.members;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class MembersStructureTests {

	@Test
	void membersIsBuiltAsTheHouseIs() {
		HouseRules.check("org.alongside.members");
	}

}
