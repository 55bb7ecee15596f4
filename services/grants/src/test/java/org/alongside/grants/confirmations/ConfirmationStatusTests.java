package org.alongside.grants.confirmations;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.alongside.grants.confirmations.ConfirmationStatus.ANSWERED;
import static org.alongside.grants.confirmations.ConfirmationStatus.ASKED;
import static org.alongside.grants.confirmations.ConfirmationStatus.ENDED;
import static org.alongside.grants.confirmations.ConfirmationStatus.NAMED;
import static org.alongside.grants.confirmations.ConfirmationStatus.NOT_THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

class ConfirmationStatusTests {

	@ParameterizedTest
	@EnumSource
	void onlyWhoWasAskedAnswers(ConfirmationStatus status) {
		assertThat(status.next().contains(ANSWERED)).isEqualTo(status == ASKED);
		assertThat(status.next().contains(NOT_THEIRS)).isEqualTo(status == ASKED);
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhoWasNamedIsAsked(ConfirmationStatus status) {
		assertThat(status.next().contains(ASKED)).isEqualTo(status == NAMED);
	}

	@ParameterizedTest
	@EnumSource(names = { "ANSWERED", "NOT_THEIRS", "ENDED" })
	void whatIsOverRests(ConfirmationStatus status) {
		assertThat(status.next()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "NAMED", "ASKED" })
	void whatIsNotAnsweredCanEnd(ConfirmationStatus status) {
		assertThat(status.next()).contains(ENDED);
	}

}
