package org.alongside.grants.claims;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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
 * @param made the days that are ticked
 * @param costs where each journey has its own price, the prices in the order of the days
 * @param cost the price of every journey, where they have one
 * @param otherDay a day that is not among those to tick
 * @param each whether each journey has its own price
 */
record ClaimForm(@Nullable UUID claim, @Nullable List<String> made, @Nullable List<String> costs, @Nullable String cost,
		@Nullable DateInput otherDay, @Nullable Boolean each) {

	private static final int MOST_DAYS = 40;

	private static final long LONG_AGO_DAYS = 366;

	/** Whatever is sent, there is a price for each day and a day for each price. */
	ClaimForm {
		made = Objects.requireNonNullElse(made, List.<String>of())
			.stream()
			.filter((day) -> read(day).isPresent())
			.limit(MOST_DAYS)
			.toList();
		List<String> prices = new ArrayList<>(Objects.requireNonNullElse(costs, List.of()));
		prices.addAll(Collections.nCopies(Math.max(0, made.size() - prices.size()), ""));
		costs = List.copyOf(prices.subList(0, made.size()));
	}

	static ClaimForm of(UUID claim, Money price) {
		return new ClaimForm(claim, null, null, TypedAmount.typed(price.minor()), DateInput.empty(), null);
	}

	/** The same with a price for each journey, to be changed one by one. */
	ClaimForm withEach() {
		List<String> days = days().stream().map(LocalDate::toString).toList();
		return new ClaimForm(this.claim, days,
				Collections.nCopies(days.size(), Objects.requireNonNullElse(this.cost, "")), this.cost,
				DateInput.empty(), true);
	}

	void check(Errors errors, Currency currency, Set<LocalDate> claimed, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		String field = isOtherEmpty() ? "made" : "otherDay";
		List<LocalDate> days = days();
		if (!isOtherEmpty() && other().isEmpty()) {
			errors.rejectValue("otherDay", "platform.date.unreal");
		}
		else if (days.isEmpty()) {
			errors.rejectValue("made", "grants.claim.days.missing");
		}
		if (days.stream().anyMatch(claimed::contains) || days.stream().distinct().count() < days.size()) {
			errors.rejectValue(field, "grants.claim.days.twice");
		}
		if (days.stream().anyMatch((day) -> day.isAfter(today))) {
			errors.rejectValue(field, "grants.claim.days.not-yet");
		}
		if (days.stream().anyMatch((day) -> day.isBefore(today.minusDays(LONG_AGO_DAYS)))) {
			errors.rejectValue(field, "grants.claim.days.long-ago");
		}
		checkCosts(errors, currency);
	}

	/** Whether a day is ticked. */
	public boolean holds(LocalDate day) {
		return ticked().contains(day.toString());
	}

	List<ClaimService.Visit> visits(Currency currency) {
		List<LocalDate> days = days();
		List<ClaimService.Visit> visits = new ArrayList<>();
		for (int at = 0; at < days.size(); at++) {
			String typed = (isEach() && at < prices().size()) ? prices().get(at) : this.cost;
			visits.add(new ClaimService.Visit(days.get(at),
					new Money(TypedAmount.read(typed, currency).minor(), currency)));
		}
		return visits;
	}

	private void checkCosts(Errors errors, Currency currency) {
		if (!isEach() || other().isPresent()) {
			String problem = TypedAmount.read(this.cost, currency).problem();
			if (problem != null) {
				errors.rejectValue("cost", problem);
			}
		}
		for (int at = 0; isEach() && at < prices().size(); at++) {
			String problem = TypedAmount.read(prices().get(at), currency).problem();
			if (problem != null) {
				errors.rejectValue("costs[" + at + "]", problem);
			}
		}
	}

	/** The days that are ticked, and the other one last. */
	public List<LocalDate> days() {
		List<LocalDate> days = new ArrayList<>();
		ticked().forEach((day) -> read(day).ifPresent(days::add));
		other().ifPresent(days::add);
		return days;
	}

	private List<String> ticked() {
		return (this.made != null) ? this.made : List.of();
	}

	private List<String> prices() {
		return (this.costs != null) ? this.costs : List.of();
	}

	private boolean isEach() {
		return Boolean.TRUE.equals(this.each);
	}

	private boolean isOtherEmpty() {
		return this.otherDay == null || this.otherDay.isEmpty();
	}

	private Optional<LocalDate> other() {
		return (this.otherDay != null) ? this.otherDay.date() : Optional.empty();
	}

	private static Optional<LocalDate> read(@Nullable String day) {
		try {
			return (day != null) ? Optional.of(LocalDate.parse(day)) : Optional.empty();
		}
		catch (DateTimeParseException unreadable) {
			return Optional.empty();
		}
	}

}
