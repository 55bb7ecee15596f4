package org.alongside.bench.pages;

import java.util.List;
import java.util.function.IntSupplier;

/**
 * One page that is asked for again and again.
 *
 * @param share of how many in a hundred
 * @param asking what asks for it, each time another session; gives the status
 */
record Visit(String what, int share, List<IntSupplier> asking) {

	int once(int number) {
		return this.asking.get(number % this.asking.size()).getAsInt();
	}

}
