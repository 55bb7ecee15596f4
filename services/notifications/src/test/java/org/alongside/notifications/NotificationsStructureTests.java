package org.alongside.notifications;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class NotificationsStructureTests {

	@Test
	void notificationsKeepsTheRulesOfTheHouse() {
		HouseRules.check("org.alongside.notifications");
	}

}
