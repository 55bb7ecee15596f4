package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.alongside.grants.travel.Cost;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

import static org.assertj.core.api.Assertions.assertThat;

class CostsTests {

	private static final Currency POUNDS = Currency.getInstance("GBP");

	private static final Costs ASKED = Costs.of(new EnumMap<>(Map.of(Cost.TRAVEL, 216_00L, Cost.PARKING, 30_00L)),
			POUNDS);

	private static final List<String> ANSWERS = List.of("GRANT", "OTHER", "NOT");

	private static final List<String> REASONS = List.of("TOO_DEAR", "NOT_SHOWN", "MORE_NEEDED");

	@Test
	void whateverIsTakenTheSumIsThatOfItsLinesAndNoLineIsMoreThanAskedUnlessItSaysSo() {
		var random = new Random(7);
		int taken = 0;
		for (int round = 0; round < 2000; round++) {
			DecisionForm form = form(random(random), random(random));
			if (errors(ASKED, form).hasErrors()) {
				continue;
			}
			taken++;
			List<DecidedLine> lines = ASKED.lines(form);
			long sum = lines.stream().mapToLong((line) -> line.granted().minor()).sum();
			assertThat(ASKED.sum(form)).isEqualTo(new Money(sum, POUNDS));
			assertThat(sum).isPositive();
			assertThat(lines).allSatisfy((line) -> {
				assertThat(line.granted().minor()).isNotNegative();
				assertThat(line.granted().minor() > line.asked().minor())
					.isEqualTo("MORE_NEEDED".equals(line.reason()));
				assertThat(line.reason() == null).isEqualTo(line.isAsAsked());
			});
		}
		assertThat(taken).isGreaterThan(100);
	}

	@Test
	void allAsAskedIsTheWholeSum() {
		DecisionForm form = DecisionForm.at(1, null);

		assertThat(errors(ASKED, form).hasErrors()).isFalse();
		assertThat(ASKED.sum(form)).isEqualTo(new Money(246_00, POUNDS));
		assertThat(ASKED.lines(form)).allMatch(DecidedLine::isAsAsked);
	}

	@ParameterizedTest
	@CsvSource({ "OTHER,20,TOO_DEAR,", "OTHER,40,MORE_NEEDED,", "NOT,,NOT_SHOWN,", "GRANT,,,", "OTHER,0.01,NOT_NEEDED,",
			",,,parking.answer", "PERHAPS,,,parking.answer", "OTHER,30,TOO_DEAR,parking.amount",
			"OTHER,40,TOO_DEAR,parking.amount", "OTHER,20,MORE_NEEDED,parking.amount", "OTHER,20,,parking.reason",
			"OTHER,20,BECAUSE,parking.reason", "OTHER,-1,TOO_DEAR,parking.amount",
			"OTHER,twenty,TOO_DEAR,parking.amount", "OTHER,12.345,TOO_DEAR,parking.amount",
			"OTHER,99999999999,MORE_NEEDED,parking.amount", "NOT,,,parking.reason", "NOT,,MORE_NEEDED,parking.reason",
			"NOT,5,NOT_SHOWN,parking.amount", "GRANT,20,,parking.amount" })
	void eachCostIsAnsweredWithWhatFits(@Nullable String answer, @Nullable String amount, @Nullable String reason,
			@Nullable String wrong) {
		BindingResult errors = errors(ASKED, form(CostForm.GRANTED, new CostForm(answer, amount, reason, null)));

		assertThat(errors.getFieldErrors().stream().map((mistake) -> mistake.getField()))
			.isEqualTo((wrong != null) ? List.of(wrong) : List.of());
	}

	@Test
	void nothingOfAnythingIsNoGrant() {
		CostForm not = new CostForm("NOT", null, "NOT_COVERED", null);

		assertThat(errors(ASKED, form(not, not)).getGlobalErrors()).singleElement()
			.satisfies((mistake) -> assertThat(mistake.getCode()).isEqualTo("grants.line.nothing"));
	}

	@Test
	void wordsForTheFamilyHaveAnEnd() {
		CostForm endless = new CostForm("NOT", null, "NOT_COVERED", "x".repeat(501));

		assertThat(errors(ASKED, form(CostForm.GRANTED, endless)).hasFieldErrors("parking.words")).isTrue();
	}

	@Test
	void oneCostAloneIsTheWhole() {
		Costs alone = Costs.of(Map.of(Cost.TRAVEL, 216_00L), POUNDS);
		DecisionForm form = DecisionForm.at(1, "120.00");

		assertThat(alone.isSeveral()).isFalse();
		assertThat(alone.lines(form)).singleElement()
			.isEqualTo(new DecidedLine(Cost.TRAVEL, new Money(216_00, POUNDS), new Money(120_00, POUNDS), null, null));
	}

	private static CostForm random(Random random) {
		String answer = ANSWERS.get(random.nextInt(3));
		return new CostForm(answer, answer.equals("OTHER") ? "" + random.nextInt(300) : null,
				answer.equals("GRANT") ? null : REASONS.get(random.nextInt(3)), null);
	}

	private static BindingResult errors(Costs costs, DecisionForm form) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		costs.check(errors, form);
		return errors;
	}

	private static DecisionForm form(CostForm travel, CostForm parking) {
		return new DecisionForm(1L, null, null, null, "NO", null, null, travel, parking, null, null, null);
	}

}
