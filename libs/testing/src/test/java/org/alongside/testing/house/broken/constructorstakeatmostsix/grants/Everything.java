package org.alongside.testing.house.broken.constructorstakeatmostsix.grants;

import org.springframework.stereotype.Component;

/** Does seven things. */
@Component
class Everything {

	private final int size;

	Everything(Runnable one, Runnable two, Runnable three, Runnable four, Runnable five, Runnable six, Runnable seven) {
		this.size = new Runnable[] { one, two, three, four, five, six, seven }.length;
	}

	int size() {
		return this.size;
	}

}
