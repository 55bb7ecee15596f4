package org.alongside.grants.applications;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class GrantApplicationStatusTests {

	private static final Map<String, String> TABLE = Map.of("DRAFT", "SUBMITTED WITHDRAWN", "SUBMITTED",
			"IN_REVIEW WITHDRAWN", "IN_REVIEW", "CHANGES_REQUESTED RECOMMENDED DECLINED WITHDRAWN", "CHANGES_REQUESTED",
			"IN_REVIEW WITHDRAWN", "RECOMMENDED", "IN_REVIEW APPROVED DECLINED WITHDRAWN", "APPROVED", "", "DECLINED",
			"APPEALED", "APPEALED", "CHANGES_REQUESTED RECOMMENDED DECLINED WITHDRAWN", "WITHDRAWN", "");

	static Stream<Arguments> everyPair() {
		return Arrays.stream(GrantApplicationStatus.values())
			.flatMap((from) -> Arrays.stream(GrantApplicationStatus.values()).map((to) -> Arguments.of(from, to)));
	}

	@ParameterizedTest
	@MethodSource("everyPair")
	void anApplicationGoesOnlyWhereTheTableSays(GrantApplicationStatus from, GrantApplicationStatus to) {
		boolean allowed = Arrays.asList(String.valueOf(TABLE.get(from.name())).split(" ")).contains(to.name());

		assertThat(from.next().contains(to)).isEqualTo(allowed);
	}

}
