package org.alongside.grants.claims;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.platform.data.Money;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page of a claim may send. One price counts for all its journeys, unless the
 * family asks to give each its own.
 *
 * @param claim the id the claim will have, made when the page was
 * @param days the days to choose from, each ticked or not
 * @param otherDay a day that is not among them
 * @param each whether each journey has its own price
 */
record ClaimForm(@Nullable UUID claim, @Nullable List<Day> days, @Nullable DateInput otherDay, @Nullable String cost,
		@Nullable Boolean each) {

	private static final long LONG_AGO_DAYS = 366;

	static ClaimForm of(UUID claim, List<LocalDate> days, Money price) {
		return new ClaimForm(claim, days.stream().map((day) -> new Day(day.toString(), null, null)).toList(),
				DateInput.empty(), TypedAmount.typed(price.minor()), null);
	}

	/** The same with a price for each journey, to be changed one by one. */
	ClaimForm withEach() {
		List<Day> ticked = new ArrayList<>(ticked());
		other().ifPresent((day) -> ticked.add(new Day(day.toString(), true, null)));
		return new ClaimForm(this.claim,
				ticked.stream()
					.map((day) -> new Day(day.day(), true, (day.cost() != null) ? day.cost() : this.cost))
					.toList(),
				DateInput.empty(), this.cost, true);
	}

	void check(Errors errors, Currency currency, Set<LocalDate> claimed, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		List<LocalDate> chosen = chosen();
		if (chosen.isEmpty() && isOtherEmpty()) {
			errors.rejectValue("days", "grants.claim.days.missing");
		}
		if (chosen.stream().anyMatch(claimed::contains) || chosen.stream().distinct().count() < chosen.size()) {
			errors.rejectValue(isOtherEmpty() ? "days" : "otherDay", "grants.claim.days.twice");
		}
		if (!isOtherEmpty() && other().isEmpty()) {
			errors.rejectValue("otherDay", "platform.date.unreal");
		}
		if (chosen.stream().anyMatch((day) -> day.isAfter(today))) {
			errors.rejectValue(isOtherEmpty() ? "days" : "otherDay", "grants.claim.days.not-yet");
		}
		if (chosen.stream().anyMatch((day) -> day.isBefore(today.minusDays(LONG_AGO_DAYS)))) {
			errors.rejectValue(isOtherEmpty() ? "days" : "otherDay", "grants.claim.days.long-ago");
		}
		checkCosts(errors, currency);
	}

	boolean asksForEach() {
		return Boolean.TRUE.equals(this.each);
	}

	List<ClaimService.Visit> visits(Currency currency) {
		List<ClaimService.Visit> visits = new ArrayList<>();
		ticked().forEach((day) -> visits.add(new ClaimService.Visit(Objects.requireNonNull(day.date()),
				money(asksForEach() ? day.cost() : this.cost, currency))));
		other().ifPresent((day) -> visits.add(new ClaimService.Visit(day, money(this.cost, currency))));
		return visits;
	}

	private void checkCosts(Errors errors, Currency currency) {
		if (!asksForEach()) {
			String problem = TypedAmount.read(this.cost, currency).problem();
			if (problem != null) {
				errors.rejectValue("cost", problem);
			}
			return;
		}
		List<Day> all = (this.days != null) ? this.days : List.of();
		for (int at = 0; at < all.size(); at++) {
			String problem = TypedAmount.read(all.get(at).cost(), currency).problem();
			if (problem != null && all.get(at).isTicked()) {
				errors.rejectValue("days[" + at + "].cost", problem);
			}
		}
	}

	private List<LocalDate> chosen() {
		return Stream.concat(ticked().stream().flatMap((day) -> Stream.ofNullable(day.date())), other().stream())
			.toList();
	}

	private List<Day> ticked() {
		return (this.days != null) ? this.days.stream().filter(Objects::nonNull).filter(Day::isTicked).toList()
				: List.of();
	}

	private boolean isOtherEmpty() {
		return this.otherDay == null || this.otherDay.isEmpty();
	}

	private Optional<LocalDate> other() {
		return (this.otherDay != null) ? this.otherDay.date() : Optional.empty();
	}

	private static Money money(@Nullable String typed, Currency currency) {
		return new Money(TypedAmount.read(typed, currency).minor(), currency);
	}

	/**
	 * A day to choose.
	 *
	 * @param cost what its journey cost, where each has its own price
	 */
	record Day(@Nullable String day, @Nullable Boolean made, @Nullable String cost) {

		public @Nullable LocalDate date() {
			try {
				return (this.day != null) ? LocalDate.parse(this.day) : null;
			}
			catch (DateTimeParseException unreadable) {
				return null;
			}
		}

		boolean isTicked() {
			return Boolean.TRUE.equals(this.made) && date() != null;
		}

	}

}
