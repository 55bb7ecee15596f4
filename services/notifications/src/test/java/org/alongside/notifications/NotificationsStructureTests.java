package org.alongside.notifications;

import org.alongside.testing.house.HouseRules;
import org.junit.jupiter.api.Test;

class NotificationsStructureTests {

	@Test
	void notificationsAreBuiltAsTheHouseIs() {
		HouseRules.check("org.alongside.notifications");
	}

}
