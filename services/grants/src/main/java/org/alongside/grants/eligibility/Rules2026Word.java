package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import static org.alongside.grants.eligibility.CheckResult.Verdict.ASK_A_PERSON;
import static org.alongside.grants.eligibility.CheckResult.Verdict.PASS;

/**
 * Rule set 2026.2 (November 2026): that of 2026.1, the hospital's word, that a person
 * looks at what is asked for besides the journeys, and at whoever was paid too much
 * before and has not given it back. A stay is confirmed when an address of a health
 * service stands for the very dates that the family gives; whatever else it says, or that
 * it says nothing, is for a person to judge. Such a word shows the stay as well as a
 * photo or a paper does.
 */
final class Rules2026Word {

	static final String VERSION = "2026.2";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private Rules2026Word() {
	}

	static List<CheckResult> judge(CheckInputs in) {
		List<CheckResult> results = new ArrayList<>();
		for (CheckResult before : Rules2026.judge(in)) {
			results.add(before.code().equals("EVIDENCE") ? shown(in) : before);
			if (before.code().equals("ADMISSION")) {
				results.add(confirmed(in));
			}
			if (before.code().equals("COST")) {
				results.add(others(in));
			}
		}
		results.add(owed(in));
		return List.copyOf(results);
	}

	private static CheckResult confirmed(CheckInputs in) {
		HospitalWord word = in.word();
		return result("CONFIRMED", isConfirmed(in) ? PASS : ASK_A_PERSON, day(in.admittedOn()), day(in.dischargedOn()),
				(word != null) ? day(word.from()) : "–", (word != null) ? day(word.to()) : "–");
	}

	private static CheckResult shown(CheckInputs in) {
		return result("SHOWN", (in.evidenceFiles() > 0 || isConfirmed(in)) ? PASS : ASK_A_PERSON,
				"" + in.evidenceFiles());
	}

	/** There is no table of what parking, tolls, ferries or nights may cost. */
	private static CheckResult others(CheckInputs in) {
		long others = Objects.requireNonNullElse(in.otherMinor(), 0L);
		return result("OTHERS", (others == 0) ? PASS : ASK_A_PERSON,
				new Money(others, Currency.getInstance(in.currency())).format());
	}

	private static CheckResult owed(CheckInputs in) {
		long owed = Objects.requireNonNullElse(in.owesMinor(), 0L);
		return result("OWED", (owed == 0) ? PASS : ASK_A_PERSON,
				new Money(owed, Currency.getInstance(in.currency())).format());
	}

	private static boolean isConfirmed(CheckInputs in) {
		HospitalWord word = in.word();
		return word != null && !word.answer().equals("NO") && word.healthService()
				&& in.admittedOn().equals(word.from()) && Objects.equals(in.dischargedOn(), word.to());
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? DAY.format(day) : "–";
	}

	private static CheckResult result(String code, Verdict verdict, String... figures) {
		return new CheckResult(code, verdict, List.of(figures));
	}

}
