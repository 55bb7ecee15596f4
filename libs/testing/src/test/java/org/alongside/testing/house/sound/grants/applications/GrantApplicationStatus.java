package org.alongside.testing.house.sound.grants.applications;

enum GrantApplicationStatus {

	DRAFT, APPROVED

}
