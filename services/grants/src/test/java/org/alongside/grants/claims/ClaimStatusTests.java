package org.alongside.grants.claims;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.alongside.grants.claims.ClaimStatus.CHECKED;
import static org.alongside.grants.claims.ClaimStatus.PAID;
import static org.alongside.grants.claims.ClaimStatus.PAYABLE;
import static org.alongside.grants.claims.ClaimStatus.PENDING;
import static org.alongside.grants.claims.ClaimStatus.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

class ClaimStatusTests {

	@ParameterizedTest
	@EnumSource
	void nothingIsOwedThatNobodyChecked(ClaimStatus status) {
		assertThat(status.next().contains(PAYABLE)).isEqualTo(Set.of(CHECKED, PAID).contains(status));
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsOwedIsPaid(ClaimStatus status) {
		assertThat(status.next().contains(PAID)).isEqualTo(status == PAYABLE);
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatNobodyAnsweredIsTakenBack(ClaimStatus status) {
		assertThat(status.next().contains(ClaimStatus.TAKEN_BACK)).isEqualTo(status == PENDING);
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsOpenIsRefused(ClaimStatus status) {
		assertThat(status.next().contains(REFUSED)).isEqualTo(status.isOpen());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsRefusedOrTakenBackRests(ClaimStatus status) {
		assertThat(status.next().isEmpty()).isEqualTo(!status.stands());
		assertThat(status.next()).doesNotContain(PENDING);
	}

}
