package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Visits and claims drawn by lot, most of them near where a rule turns. The same seed
 * draws the same.
 */
public final class RuleCases {

	private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

	private final Random random;

	public RuleCases(long seed) {
		this.random = new Random(seed);
	}

	public Figures figures() {
		return new Figures(this.random.nextInt(60), this.random.nextInt(60), 1 + this.random.nextInt(600),
				1 + this.random.nextInt(14), this.random.nextInt(40));
	}

	public ClaimInputs.Limits limits() {
		return new ClaimInputs.Limits(this.random.nextInt(60), this.random.nextInt(8), this.random.nextInt(40),
				this.random.nextInt(300_00), 1 + this.random.nextInt(8));
	}

	/** A visit, with figures or, as before they were kept, without. */
	public CheckInputs visit() {
		LocalDate first = TODAY.plusDays(this.random.nextInt(80) - 45);
		LocalDate last = first.plusDays(this.random.nextInt(30));
		LocalDate admitted = first.plusDays(this.random.nextInt(8) - 6);
		long requested = among(List.of(1L, 99_99L, 110_00L, 110_01L, 1000_00L, 1000_01L, 216_00L));
		return new CheckInputs(or("HAS", "FAMILY", "CARER", "PROFESSIONAL", null), or("GBS", "CIDP", "MMN", "OTHER"),
				or("ENGLAND", "WALES", "IRELAND", "ELSEWHERE", null), this.random.nextInt(6) == 0, TODAY, admitted,
				this.random.nextBoolean() ? admitted.plusDays(this.random.nextInt(30)) : null, first, last, "CAR",
				1 + this.random.nextInt(9), or(null, 40, 299, 300, 301), requested, or(null, 100_00L, 216_00L, 900_00L),
				among(List.of("GBP", "EUR")), among(List.of(1000_00L, 500_00L)),
				this.random.nextBoolean() ? figures() : null, this.random.nextInt(3), this.random.nextInt(2),
				word(admitted), or(null, 0L, 0L, 12_50L), or(null, 0L, 0L, 0L, 20_00L));
	}

	private @Nullable HospitalWord word(LocalDate admitted) {
		return or(null, new HospitalWord("YES", admitted, null, true), new HospitalWord("YES", admitted, null, false),
				new HospitalWord("OTHER_DATES", admitted.plusDays(1), admitted.plusDays(9), true),
				new HospitalWord("NO", null, null, true));
	}

	public ClaimInputs claim() {
		LocalDate first = TODAY.minusDays(this.random.nextInt(60));
		List<ClaimInputs.Visit> visits = some(1 + this.random.nextInt(4),
				(_) -> new ClaimInputs.Visit(day(first), among(List.of(1L, 36_00L, 39_60L, 39_61L, 150_00L))));
		boolean before = this.random.nextInt(4) > 0;
		return new ClaimInputs(TODAY, 1 + this.random.nextInt(11), this.random.nextInt(5) == 0,
				new ClaimInputs.Plan(first, first.plusDays(27), 1 + this.random.nextInt(4), 36_00), visits,
				some(this.random.nextInt(6), (_) -> day(first)),
				some(this.random.nextInt(30), (_) -> some(1 + this.random.nextInt(2), (_) -> day(first))),
				before ? (Long) 36_00L : null, before ? or("GBP", "GBP", "EUR") : null, "GBP",
				this.random.nextBoolean() ? limits() : new ClaimInputs.Limits(28, 4, 26, 150_00, 5),
				or(null, 0L, 0L, 0L, 12_50L));
	}

	private LocalDate day(LocalDate first) {
		return first.plusDays(this.random.nextInt(34) - 3);
	}

	private <T> T among(List<T> possible) {
		return possible.get(this.random.nextInt(possible.size()));
	}

	@SafeVarargs
	private <T> @Nullable T or(@Nullable T... possible) {
		return possible[this.random.nextInt(possible.length)];
	}

	private static <T> List<T> some(int count, IntFunction<T> one) {
		return IntStream.range(0, count).mapToObj(one).toList();
	}

}
