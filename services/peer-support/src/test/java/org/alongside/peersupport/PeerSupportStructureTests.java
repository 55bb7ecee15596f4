package org.alongside.peersupport;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class PeerSupportStructureTests {

	@Test
	void peerSupportObeysTheRulesOfTheHouse() {
		HouseRules.check("org.alongside.peersupport");
	}

}
