package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.grants.eligibility.CheckResult.Verdict;
import org.alongside.grants.eligibility.ClaimInputs.Visit;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import static org.alongside.grants.eligibility.CheckResult.Verdict.ASK_A_PERSON;
import static org.alongside.grants.eligibility.CheckResult.Verdict.FAIL;
import static org.alongside.grants.eligibility.CheckResult.Verdict.PASS;

/**
 * Rule set claims-2026.1. The limits of claims a month and a year are the charity's own
 * (November 2026). They count by the day of the visit, not by the day of the claim, and a
 * claim counts in each month and year that it has a visit in.
 */
final class ClaimRules2026 {

	static final String VERSION = "claims-2026.1";

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

	private ClaimRules2026() {
	}

	static List<CheckResult> judge(ClaimInputs in) {
		return List.of(first(in), everyFifth(in), small(in), window(in), plan(in), week(in), month(in), year(in),
				twice(in), cost(in), typed(in));
	}

	private static CheckResult first(ClaimInputs in) {
		return result("CLAIM_FIRST", (in.lastMinor() != null) ? PASS : ASK_A_PERSON);
	}

	private static CheckResult everyFifth(ClaimInputs in) {
		int every = in.limits().lookAtEvery();
		return result("CLAIM_FIFTH", (in.number() % every != 0) ? PASS : ASK_A_PERSON, "" + in.number(), "" + every);
	}

	private static CheckResult small(ClaimInputs in) {
		long sum = in.visits().stream().mapToLong(Visit::minor).sum();
		long most = in.limits().smallMinor();
		return result("CLAIM_SMALL", (sum <= most) ? PASS : ASK_A_PERSON, money(sum, in), money(most, in));
	}

	private static CheckResult window(ClaimInputs in) {
		LocalDate earliest = days(in).stream().min(Comparator.naturalOrder()).orElse(in.today());
		boolean late = earliest.isBefore(in.today().minusDays(in.limits().daysAfter()));
		return result("CLAIM_WINDOW", late ? FAIL : PASS, day(earliest), "" + in.limits().daysAfter());
	}

	private static CheckResult plan(ClaimInputs in) {
		boolean within = days(in).stream().allMatch((day) -> isInPlan(day, in));
		return result("CLAIM_PLAN", within ? PASS : ASK_A_PERSON, day(in.plan().firstDay()), day(in.plan().lastDay()));
	}

	private static CheckResult week(ClaimInputs in) {
		List<LocalDate> all = new ArrayList<>(in.earlierVisits());
		all.addAll(days(in));
		Map<Long, Long> perWeek = all.stream()
			.filter((day) -> isInPlan(day, in))
			.collect(Collectors.groupingBy((day) -> ChronoUnit.DAYS.between(in.plan().firstDay(), day) / 7,
					TreeMap::new, Collectors.counting()));
		long most = perWeek.isEmpty() ? 0 : Collections.max(perWeek.values());
		return result("CLAIM_WEEK", (most <= in.plan().journeysPerWeek()) ? PASS : ASK_A_PERSON, "" + most,
				"" + in.plan().journeysPerWeek());
	}

	private static CheckResult month(ClaimInputs in) {
		return often("CLAIM_MONTH", in, YearMonth::from, in.limits().perMonth(), MONTH::format);
	}

	private static CheckResult year(ClaimInputs in) {
		return often("CLAIM_YEAR", in, LocalDate::getYear, in.limits().perYear(), String::valueOf);
	}

	/** How many claims there are, this one included, in the fullest month or year. */
	private static <T> CheckResult often(String code, ClaimInputs in, Function<LocalDate, T> period, int most,
			Function<T, String> name) {
		@Nullable T fullest = null;
		long count = 0;
		for (T each : days(in).stream().map(period).distinct().toList()) {
			long claims = 1 + in.earlierClaims()
				.stream()
				.filter((days) -> days.stream().map(period).anyMatch(each::equals))
				.count();
			if (claims > count) {
				fullest = each;
				count = claims;
			}
		}
		return result(code, (count <= most) ? PASS : ASK_A_PERSON, "" + count,
				(fullest != null) ? name.apply(fullest) : "–", "" + most);
	}

	private static CheckResult twice(ClaimInputs in) {
		boolean twice = days(in).stream().distinct().count() < days(in).size()
				|| days(in).stream().anyMatch(in.earlierVisits()::contains);
		return result("CLAIM_TWICE", twice ? ASK_A_PERSON : PASS);
	}

	/**
	 * At most a tenth above what was last granted; cheaper is never suspicious. What was
	 * granted in another currency is no measure.
	 */
	private static CheckResult cost(ClaimInputs in) {
		long dearest = in.visits().stream().mapToLong(Visit::minor).max().orElse(0);
		Long last = in.lastMinor();
		boolean comparable = last != null && in.currency().equals(in.lastCurrency());
		if (last != null && !comparable) {
			return result("CLAIM_COST", ASK_A_PERSON, money(dearest, in), "–");
		}
		long measure = (last != null) ? last : in.plan().priceMinor();
		boolean within = dearest * 10 <= measure * 11;
		return result("CLAIM_COST", within ? PASS : ASK_A_PERSON, money(dearest, in), money(measure, in));
	}

	private static CheckResult typed(ClaimInputs in) {
		return result("CLAIM_TYPED", in.typedByStaff() ? ASK_A_PERSON : PASS);
	}

	private static List<LocalDate> days(ClaimInputs in) {
		return in.visits().stream().map(Visit::on).toList();
	}

	private static boolean isInPlan(LocalDate day, ClaimInputs in) {
		return !day.isBefore(in.plan().firstDay()) && !day.isAfter(in.plan().lastDay());
	}

	private static String day(LocalDate day) {
		return DAY.format(day);
	}

	private static String money(long minor, ClaimInputs in) {
		return new Money(minor, Currency.getInstance(in.currency())).format();
	}

	private static CheckResult result(String code, Verdict verdict, String... figures) {
		return new CheckResult(code, verdict, List.of(figures));
	}

}
