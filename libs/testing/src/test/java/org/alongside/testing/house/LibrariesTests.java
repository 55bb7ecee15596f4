package org.alongside.testing.house;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibrariesTests {

	@ParameterizedTest
	@ValueSource(strings = "org.alongside.contracts")
	void librariesAreWrittenAsTheHouseIs(String root) {
		HouseRules.checkLibrary(root);
	}

}
