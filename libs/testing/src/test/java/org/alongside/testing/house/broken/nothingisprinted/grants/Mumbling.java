package org.alongside.testing.house.broken.nothingisprinted.grants;

/** Says what nobody keeps. */
class Mumbling {

	void mumble() {
		System.out.println("hm");
	}

}
