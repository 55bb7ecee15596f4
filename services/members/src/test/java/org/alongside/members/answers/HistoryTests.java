package org.alongside.members.answers;

import java.time.DateTimeException;
import java.util.List;
import java.util.UUID;

import org.alongside.members.people.Condition;
import org.alongside.platform.data.RecordNotFound;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class HistoryTests {

	private static final Diagnosis FIRST_GBS = diagnosis(1, Condition.GBS, new When(2019, null, null));

	private static final Diagnosis THEN_CIDP = diagnosis(2, Condition.CIDP, new When(2021, 5, null));

	@Test
	void whatItIsCalledNowIsTheLatestName() {
		var history = Answer.History.EMPTY.with(THEN_CIDP).with(FIRST_GBS);

		assertThat(history.current()).isEqualTo(THEN_CIDP);
	}

	@Test
	void ofTwoNamesOfOneDayTheOneToldLastCounts() {
		var sameYear = diagnosis(3, Condition.MMN, new When(2021, 5, null));

		assertThat(Answer.History.EMPTY.with(THEN_CIDP).with(sameYear).current()).isEqualTo(sameYear);
	}

	@Test
	void aNameWithoutADateCountsWhenItWasToldLast() {
		var someDay = diagnosis(3, Condition.MMN, When.UNKNOWN);

		assertThat(Answer.History.EMPTY.with(THEN_CIDP).with(someDay).current()).isEqualTo(someDay);
		assertThat(Answer.History.EMPTY.with(someDay).with(THEN_CIDP).current()).isEqualTo(THEN_CIDP);
	}

	@Test
	void nothingToldIsNothingNow() {
		assertThat(Answer.History.EMPTY.current()).isNull();
	}

	@Test
	void theSameTwiceIsOnce() {
		var again = diagnosis(9, Condition.GBS, new When(2019, null, null));

		assertThat(Answer.History.EMPTY.with(FIRST_GBS).with(again).diagnoses()).containsExactly(FIRST_GBS);
	}

	@Test
	void aDiagnosisIsPutRightInItsPlace() {
		var history = Answer.History.EMPTY.with(FIRST_GBS).with(THEN_CIDP);

		var right = history.correcting(diagnosis(1, Condition.GBS, new When(2018, null, null)));

		assertThat(right.diagnoses()).extracting((each) -> each.when().year()).isEqualTo(List.of(2018, 2021));
		assertThat(right.get(id(1)).version()).isEqualTo(2);
	}

	@Test
	void anOldPageDoesNotOverwriteWhatWasPutRightMeanwhile() {
		var history = Answer.History.EMPTY.with(FIRST_GBS)
			.correcting(diagnosis(1, Condition.GBS, new When(2018, null, null)));

		assertThatExceptionOfType(AnsweredMeanwhile.class)
			.isThrownBy(() -> history.correcting(diagnosis(1, Condition.GBS, new When(2017, null, null))));
	}

	@Test
	void sendingTheSameFromAnOldPageIsNoNews() {
		var history = Answer.History.EMPTY.with(FIRST_GBS)
			.correcting(diagnosis(1, Condition.GBS, new When(2018, null, null)));

		assertThat(history.correcting(diagnosis(1, Condition.GBS, new When(2018, null, null)))).isEqualTo(history);
	}

	@Test
	void whatNobodyToldOfCanBeTakenAwayButNotPutRight() {
		var history = Answer.History.EMPTY.with(FIRST_GBS);

		assertThat(history.without(id(7))).isEqualTo(history);
		assertThat(history.without(id(1)).diagnoses()).isEmpty();
		assertThatExceptionOfType(RecordNotFound.class)
			.isThrownBy(() -> history.correcting(diagnosis(7, Condition.GBS, When.UNKNOWN)));
	}

	@Test
	void aDayThatTheCalendarDoesNotHaveIsNone() {
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new When(2020, 2, 31));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new When(2020, null, 1));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new When(null, 1, null));
	}

	private static Diagnosis diagnosis(int number, Condition condition, When when) {
		return new Diagnosis(id(number), condition, null, when, 1);
	}

	private static UUID id(int number) {
		return new UUID(1, number);
	}

}
