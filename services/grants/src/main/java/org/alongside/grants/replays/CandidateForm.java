package org.alongside.grants.replays;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.eligibility.ClaimInputs.Limits;
import org.alongside.grants.eligibility.Figures;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Figures that somebody thinks about, as typed. Amounts are of pounds and of euro alike,
 * as in the settings.
 */
record CandidateForm(@Nullable String ruleSet, @Nullable String cap, @Nullable String daysAfter,
		@Nullable String daysAhead, @Nullable String farthestMiles, @Nullable String mostAWeek,
		@Nullable String tolerancePercent, @Nullable String claimRuleSet, @Nullable String claimDaysAfter,
		@Nullable String perMonth, @Nullable String perYear, @Nullable String small, @Nullable String lookAtEvery) {

	private static final Currency ANY = Currency.getInstance("GBP");

	private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");

	/** Whether anything was asked, or somebody only came to the page. */
	boolean isEmpty() {
		return Stream
			.of(this.ruleSet, this.cap, this.daysAfter, this.daysAhead, this.farthestMiles, this.mostAWeek,
					this.tolerancePercent, this.claimRuleSet, this.claimDaysAfter, this.perMonth, this.perYear,
					this.small, this.lookAtEvery)
			.allMatch(Objects::isNull);
	}

	void check(Errors errors, RuleBook rules) {
		version(errors, "ruleSet", this.ruleSet, rules.versions(Kind.APPLICATION));
		amount(errors, "cap", this.cap);
		whole(errors, "daysAfter", this.daysAfter, 0, 366);
		whole(errors, "daysAhead", this.daysAhead, 0, 366);
		whole(errors, "farthestMiles", this.farthestMiles, 1, 5000);
		whole(errors, "mostAWeek", this.mostAWeek, 1, 50);
		whole(errors, "tolerancePercent", this.tolerancePercent, 0, 500);
		version(errors, "claimRuleSet", this.claimRuleSet, rules.versions(Kind.CLAIM));
		whole(errors, "claimDaysAfter", this.claimDaysAfter, 0, 366);
		whole(errors, "perMonth", this.perMonth, 0, 100);
		whole(errors, "perYear", this.perYear, 0, 1000);
		amount(errors, "small", this.small);
		whole(errors, "lookAtEvery", this.lookAtEvery, 1, 1000);
	}

	/** What was typed, once it was checked. */
	Candidate candidate() {
		return new Candidate(Objects.requireNonNull(this.ruleSet), minor(this.cap),
				new Figures(whole(this.daysAfter), whole(this.daysAhead), whole(this.farthestMiles),
						whole(this.mostAWeek), whole(this.tolerancePercent)),
				Objects.requireNonNull(this.claimRuleSet), new Limits(whole(this.claimDaysAfter), whole(this.perMonth),
						whole(this.perYear), minor(this.small), whole(this.lookAtEvery)));
	}

	/** As it stands in an address. */
	String query() {
		CandidateForm plain = candidate().form();
		UriComponentsBuilder query = UriComponentsBuilder.newInstance();
		query.queryParam("ruleSet", plain.ruleSet)
			.queryParam("cap", plain.cap)
			.queryParam("daysAfter", plain.daysAfter)
			.queryParam("daysAhead", plain.daysAhead)
			.queryParam("farthestMiles", plain.farthestMiles)
			.queryParam("mostAWeek", plain.mostAWeek)
			.queryParam("tolerancePercent", plain.tolerancePercent)
			.queryParam("claimRuleSet", plain.claimRuleSet)
			.queryParam("claimDaysAfter", plain.claimDaysAfter)
			.queryParam("perMonth", plain.perMonth)
			.queryParam("perYear", plain.perYear)
			.queryParam("small", plain.small)
			.queryParam("lookAtEvery", plain.lookAtEvery);
		return Objects.requireNonNull(query.build().getQuery());
	}

	private static void version(Errors errors, String field, @Nullable String typed, List<String> known) {
		if (!known.contains(Objects.requireNonNullElse(typed, ""))) {
			errors.rejectValue(field, "grants.rules.version.missing");
		}
	}

	private static void amount(Errors errors, String field, @Nullable String typed) {
		TypedAmount amount = TypedAmount.read(typed, ANY);
		if (amount.problem() != null) {
			errors.rejectValue(field, amount.problem());
		}
	}

	private static void whole(Errors errors, String field, @Nullable String typed, int least, int most) {
		String plain = plain(typed);
		if (!WHOLE.matcher(plain).matches() || Integer.parseInt(plain) < least || Integer.parseInt(plain) > most) {
			errors.rejectValue(field, "grants.rules.whole", new Object[] { "" + least, "" + most }, null);
		}
	}

	private static int whole(@Nullable String typed) {
		return Integer.parseInt(plain(typed));
	}

	private static long minor(@Nullable String typed) {
		return TypedAmount.read(typed, ANY).minor();
	}

	private static String plain(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
