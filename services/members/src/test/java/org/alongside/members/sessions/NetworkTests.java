package org.alongside.members.sessions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@ParameterizedTest
	@CsvSource({ "198.51.100.7, 198.51", "2001:db8:1:2:3:4:5:6, 2001:db8", "::1, ':'", "unix, ''" })
	void onlyTheBeginningOfAnAddressIsKept(String address, String kept) {
		assertThat(Network.beginning(address)).isEqualTo(kept);
	}

}
