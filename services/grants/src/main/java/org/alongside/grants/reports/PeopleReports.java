package org.alongside.grants.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.alongside.grants.reports.Report.Kind;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the families of one year. Where somebody could be recognised by
 * being one of a few, nothing is said. Pounds and euro never stand in one sum.
 */
final class PeopleReports {

	private static final List<String> NATIONS = List.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "IRELAND");

	private static final List<String> GIVING = List.of("RULES_MET", "EVIDENCE_SEEN", "LONG_STAY", "PART_ONLY");

	private static final List<String> DECLINING = List.of("NOT_VISITING", "OUTSIDE_DATES", "NOT_SHOWN",
			"PAID_ELSEWHERE", "FUND_SPENT");

	private final List<Counted> all;

	private final LocalDate today;

	private final int least;

	private final Wording words;

	PeopleReports(List<Counted> all, LocalDate today, int least, Wording words) {
		this.all = all;
		this.today = today;
		this.least = least;
		this.words = words;
	}

	/** How many were sent each month: that says nothing of anybody. */
	Report sent(int year) {
		List<String> months = new ArrayList<>();
		List<Long> counts = new ArrayList<>();
		for (Month month : Month.values()) {
			if (!LocalDate.of(year, month, 1).isAfter(this.today)) {
				months.add(month.getDisplayName(TextStyle.FULL, Wording.LANGUAGE));
				counts.add(count((one) -> one.sentOn().getMonth() == month));
			}
		}
		long[] numbers = counts.stream().mapToLong(Long::longValue).toArray();
		return table(Kind.SENT, "month", "sent", months, numbers, new boolean[numbers.length]);
	}

	Report outcomes() {
		List<String> labels = Arrays.stream(Outcome.values())
			.map((outcome) -> this.words.say("outcome." + outcome))
			.toList();
		long[] numbers = Arrays.stream(Outcome.values())
			.mapToLong((outcome) -> count((one) -> one.outcome() == outcome))
			.toArray();
		return table(Kind.OUTCOMES, "outcome", "applications", labels, numbers,
				Suppression.hidden(numbers, this.least));
	}

	Report given() {
		return reasons(Kind.GIVEN, Outcome.APPROVED, GIVING);
	}

	Report declined() {
		return reasons(Kind.DECLINED, Outcome.DECLINED, DECLINING);
	}

	Report decisionDays() {
		return days(Kind.DECISION_DAYS, Counted::daysToDecision);
	}

	Report paymentDays() {
		return days(Kind.PAYMENT_DAYS, Counted::daysToPayment);
	}

	/**
	 * Applications and grants by nation. A grant count is hidden too where the difference
	 * to the applications is a few: that would say who got nothing.
	 */
	Report nations() {
		List<@Nullable String> codes = new ArrayList<>(NATIONS);
		codes.add(null);
		long[] applications = codes.stream().mapToLong((code) -> count(from(code))).toArray();
		long[] grants = codes.stream()
			.mapToLong((code) -> count(from(code).and((one) -> one.outcome() == Outcome.APPROVED)))
			.toArray();
		boolean[] hidden = Suppression.hidden(applications, this.least);
		boolean[] few = hidden.clone();
		for (int at = 0; at < few.length; at++) {
			few[at] |= Suppression.isSmall(applications[at] - grants[at], this.least);
		}
		boolean[] hiddenGrants = Suppression.hidden(grants, few, this.least);
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		long longest = longest(applications, hidden);
		for (int at = 0; at < applications.length; at++) {
			String label = this.words.say("nation." + Objects.requireNonNullElse(codes.get(at), "UNKNOWN"));
			rows.add(List.of(Cell.of(label), cell(applications[at], hidden[at]), cell(grants[at], hiddenGrants[at])));
			bars.add(bar(label, applications[at], hidden[at], longest));
		}
		return new Report(Kind.NATIONS, columns("nation", "applications", "grants"), rows, bars, null);
	}

	/** Visits that were granted, and what one costs; each currency by itself. */
	Report visits() {
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		List<Currency> currencies = Stream.of("GBP", "EUR").map(Currency::getInstance).toList();
		long[] grants = currencies.stream().mapToLong((currency) -> known(currency).size()).toArray();
		boolean[] hidden = new boolean[grants.length];
		for (int at = 0; at < grants.length; at++) {
			hidden[at] = Suppression.isSmall(grants[at], this.least);
		}
		long[] visits = currencies.stream().mapToLong(this::visits).toArray();
		long longest = longest(visits, hidden);
		for (int at = 0; at < grants.length; at++) {
			Currency currency = currencies.get(at);
			String label = this.words.borrow("grants.currency." + currency.getCurrencyCode());
			Money sum = known(currency).stream()
				.map((one) -> Objects.requireNonNull(one.granted()))
				.reduce(Money.zero(currency), Money::plus);
			Cell each = hidden[at] ? this.words.hidden()
					: (visits[at] > 0) ? Cell.of(each(sum, visits[at])) : Cell.of("–");
			rows.add(List.of(Cell.of(label), cell(grants[at], hidden[at]), cell(visits[at], hidden[at]),
					hidden[at] ? this.words.hidden() : Cell.of(sum), each));
			bars.add(hidden[at] ? bar(label, 0, true, longest)
					: Bar.of(label, this.words.say("visits.figure", visits[at], each.text()), visits[at], longest));
		}
		return new Report(Kind.VISITS, columns("currency", "grants", "visits", "granted", "cost"), rows, bars,
				this.words.say("visits.note"));
	}

	/** What one of so many costs, to the nearest penny or cent. */
	private static Money each(Money sum, long many) {
		return new Money(
				BigDecimal.valueOf(sum.minor()).divide(BigDecimal.valueOf(many), RoundingMode.HALF_UP).longValueExact(),
				sum.currency());
	}

	private Report reasons(Kind kind, Outcome outcome, List<String> codes) {
		List<String> labels = codes.stream().map((code) -> this.words.borrow("grants.reason." + code)).toList();
		long[] numbers = codes.stream()
			.mapToLong((code) -> count((one) -> one.outcome() == outcome && one.reasons().contains(code)))
			.toArray();
		return table(kind, "reason", "applications", labels, numbers, Suppression.hidden(numbers, this.least));
	}

	/** Half within so many days, and nine of ten; by the quarter in which it was sent. */
	private Report days(Kind kind, Function<Counted, @Nullable Long> measure) {
		List<long[]> quarters = IntStream.range(0, 4)
			.mapToObj((quarter) -> this.all.stream()
				.filter((one) -> (one.sentOn().getMonthValue() - 1) / 3 == quarter)
				.map(measure)
				.filter(Objects::nonNull)
				.mapToLong(Long::longValue)
				.sorted()
				.toArray())
			.toList();
		long[] counts = quarters.stream().mapToLong((quarter) -> quarter.length).toArray();
		boolean[] hidden = Suppression.hidden(counts, this.least);
		long longest = IntStream.range(0, 4)
			.filter((quarter) -> !hidden[quarter] && counts[quarter] > 0)
			.mapToLong((quarter) -> within(quarters.get(quarter), 90))
			.max()
			.orElse(0);
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		for (int quarter = 0; quarter < 4; quarter++) {
			String label = this.words.say("quarter." + (quarter + 1));
			long[] days = quarters.get(quarter);
			if (hidden[quarter] || days.length == 0) {
				Cell nothing = hidden[quarter] ? this.words.hidden() : Cell.of("–");
				rows.add(List.of(Cell.of(label), cell(days.length, hidden[quarter]), nothing, nothing));
				bars.add(bar(label, 0, hidden[quarter], longest));
				continue;
			}
			long half = within(days, 50);
			long most = within(days, 90);
			rows.add(List.of(Cell.of(label), Cell.of(days.length), Cell.of(half), Cell.of(most)));
			bars.add(new Bar(label, this.words.say("days.figure", half, most),
					List.of(Bar.Part.of(0, half, longest, Bar.Part.DARK),
							Bar.Part.of(half, most - half, longest, Bar.Part.LIGHT)),
					List.of()));
		}
		return new Report(kind, columns("quarter", "applications", "half", "most"), rows, bars, null);
	}

	/** Within how many days this share of them had it: the nearest rank. */
	static long within(long[] sorted, int percent) {
		int rank = BigDecimal.valueOf((long) sorted.length * percent)
			.divide(BigDecimal.valueOf(100), 0, RoundingMode.CEILING)
			.intValue();
		return sorted[Math.max(0, rank - 1)];
	}

	private Report table(Kind kind, String what, String counted, List<String> labels, long[] numbers,
			boolean[] hidden) {
		List<List<Cell>> rows = new ArrayList<>();
		List<Bar> bars = new ArrayList<>();
		long longest = longest(numbers, hidden);
		for (int at = 0; at < numbers.length; at++) {
			rows.add(List.of(Cell.of(labels.get(at)), cell(numbers[at], hidden[at])));
			bars.add(bar(labels.get(at), numbers[at], hidden[at], longest));
		}
		return new Report(kind, columns(what, counted), rows, bars, null);
	}

	private Bar bar(String label, long number, boolean hidden, long longest) {
		return hidden ? new Bar(label, this.words.say("hidden"), List.of(), List.of())
				: Bar.of(label, Long.toString(number), number, longest);
	}

	private Cell cell(long number, boolean hidden) {
		return hidden ? this.words.hidden() : Cell.of(number);
	}

	private List<String> columns(String... keys) {
		return Arrays.stream(keys).map((key) -> this.words.say("column." + key)).toList();
	}

	private static long longest(long[] numbers, boolean[] hidden) {
		return IntStream.range(0, numbers.length)
			.filter((at) -> !hidden[at])
			.mapToLong((at) -> numbers[at])
			.max()
			.orElse(0);
	}

	private long count(Predicate<Counted> which) {
		return this.all.stream().filter(which).count();
	}

	private static Predicate<Counted> from(@Nullable String nation) {
		return (one) -> (nation != null) ? nation.equals(one.nation())
				: one.nation() == null || !NATIONS.contains(one.nation());
	}

	/** The grants in a currency of which the visits are known. */
	private List<Counted> known(Currency currency) {
		return this.all.stream()
			.filter((one) -> one.visits() != null)
			.filter((one) -> one.granted() != null && one.granted().currency().equals(currency))
			.toList();
	}

	private long visits(Currency currency) {
		return known(currency).stream()
			.flatMapToLong((one) -> LongStream.of(Objects.requireNonNull(one.visits())))
			.sum();
	}

}
