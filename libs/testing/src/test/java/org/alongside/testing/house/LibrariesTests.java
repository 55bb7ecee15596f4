package org.alongside.testing.house;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrariesTests {

	@ParameterizedTest
	@ValueSource(strings = { "org.alongside.contracts", "org.alongside.platform", "org.alongside.servers" })
	void librariesAreWrittenAsTheHouseIs(String root) {
		HouseRules.checkLibrary(root);
	}

}
