package org.alongside.grants.drafting;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.applications.PatientAnswers;
import org.alongside.grants.travel.OtherCosts;
import org.alongside.grants.travel.TravelEstimator;
import org.alongside.grants.travel.TravelMode;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** How somebody travels, how often, and from where. */
record TravelForm(@Nullable String mode, @Nullable String journeysPerWeek, @Nullable String weeks,
		@Nullable DateInput firstVisitOn, @Nullable String homePostcode, @Nullable String fare,
		@Nullable String taxiReason, @Nullable String parking, @Nullable String tolls, @Nullable String ferry,
		@Nullable String nights, @Nullable String night, @Nullable String otherHelp) {

	private static final long HIGHEST_FARE = 2_000_00;

	private static final OtherCosts NONE = new OtherCosts(0, 0, 0, 0, 0);

	private static final int MOST_NIGHTS = 180;

	static TravelForm of(@Nullable TravelPlan plan) {
		if (plan == null) {
			return new TravelForm(null, null, null, DateInput.of(null), null, null, null, null, null, null, null, null,
					null);
		}
		Long fare = plan.fareMinor();
		OtherCosts others = Objects.requireNonNullElse(plan.others(), NONE);
		return new TravelForm(plan.mode().name(), "" + plan.journeysPerWeek(), "" + plan.weeks(),
				DateInput.of(plan.firstVisitOn()), plan.homePostcode(), (fare != null) ? TypedAmount.typed(fare) : null,
				plan.taxiReason(), typed(others.parkingMinor()), typed(others.tollsMinor()), typed(others.ferryMinor()),
				(others.nights() > 0) ? "" + others.nights() : null, typed(others.nightMinor()), plan.otherHelp());
	}

	void check(Errors errors, TravelEstimator estimator, @Nullable PatientAnswers patient, LocalDate today) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (chosen() == null) {
			errors.rejectValue("mode", "grants.travel.mode.missing");
		}
		if (Typed.number(this.journeysPerWeek, 1, 14) == null) {
			errors.rejectValue("journeysPerWeek", "grants.travel.journeys.wrong");
		}
		if (Typed.number(this.weeks, 1, 26) == null) {
			errors.rejectValue("weeks", "grants.travel.weeks.wrong");
		}
		checkFirstVisit(errors, patient, today);
		if (Typed.text(this.homePostcode).isEmpty()) {
			errors.rejectValue("homePostcode", "grants.travel.postcode.missing");
		}
		else if (!estimator.knows(Typed.text(this.homePostcode))) {
			errors.rejectValue("homePostcode", "grants.postcode.unknown");
		}
		if (chosen() == TravelMode.PUBLIC_TRANSPORT || chosen() == TravelMode.TAXI) {
			String problem = readFare().problem();
			if (problem != null) {
				errors.rejectValue("fare", problem);
			}
		}
		if (chosen() == TravelMode.TAXI) {
			Typed.required(errors, "taxiReason", this.taxiReason, 500, "grants.travel.taxi-reason.missing");
		}
		Typed.optional(errors, "otherHelp", this.otherHelp, 500);
		optional(errors, "parking", this.parking);
		optional(errors, "tolls", this.tolls);
		optional(errors, "ferry", this.ferry);
		checkNights(errors);
	}

	TravelPlan plan() {
		TravelMode mode = Objects.requireNonNull(chosen());
		boolean byMile = mode.isPaidByTheMile();
		return new TravelPlan(mode, Objects.requireNonNull(Typed.number(this.journeysPerWeek, 1, 14)),
				Objects.requireNonNull(Typed.number(this.weeks, 1, 26)),
				Objects.requireNonNull(Typed.day(this.firstVisitOn)),
				Typed.text(this.homePostcode).toUpperCase(Locale.ROOT), byMile ? null : (Long) readFare().minor(),
				(mode == TravelMode.TAXI) ? Typed.text(this.taxiReason) : null, others(), Typed.orNull(this.otherHelp));
	}

	private @Nullable OtherCosts others() {
		Integer away = Typed.number(this.nights, 1, MOST_NIGHTS);
		OtherCosts others = new OtherCosts(minor(this.parking), minor(this.tolls), minor(this.ferry),
				(away != null) ? away : 0, (away != null) ? minor(this.night) : 0);
		return others.equals(NONE) ? null : others;
	}

	private void checkNights(Errors errors) {
		boolean anyNights = !Typed.text(this.nights).isEmpty();
		if (anyNights && Typed.number(this.nights, 1, MOST_NIGHTS) == null) {
			errors.rejectValue("nights", "grants.travel.nights.wrong", new Object[] { MOST_NIGHTS }, null);
		}
		optional(errors, "night", this.night);
		if (anyNights && Typed.text(this.night).isEmpty()) {
			errors.rejectValue("night", "grants.travel.night.missing");
		}
		if (!anyNights && !Typed.text(this.night).isEmpty()) {
			errors.rejectValue("nights", "grants.travel.nights.missing");
		}
	}

	/** An amount that may be left empty; nothing is nothing. */
	private void optional(Errors errors, String field, @Nullable String typed) {
		if (!isNothing(typed)) {
			String problem = read(typed).problem();
			if (problem != null) {
				errors.rejectValue(field, problem);
			}
		}
	}

	private long minor(@Nullable String typed) {
		return isNothing(typed) ? 0 : read(typed).minor();
	}

	private static boolean isNothing(@Nullable String typed) {
		return Typed.text(typed).matches("0*([.]0*)?");
	}

	private static @Nullable String typed(long minor) {
		return (minor > 0) ? TypedAmount.typed(minor) : null;
	}

	private void checkFirstVisit(Errors errors, @Nullable PatientAnswers patient, LocalDate today) {
		LocalDate first = Typed.day(this.firstVisitOn);
		if (first == null) {
			errors.rejectValue("firstVisitOn",
					Typed.isEmpty(this.firstVisitOn) ? "grants.travel.first.missing" : "platform.date.unreal");
		}
		else if (Typed.isLongAgo(first, today)) {
			errors.rejectValue("firstVisitOn", "grants.date.long-ago");
		}
		else if (patient != null && first.isBefore(patient.admittedOn())) {
			errors.rejectValue("firstVisitOn", "grants.travel.first.before-admission");
		}
		else if (patient != null && patient.dischargedOn() != null && first.isAfter(patient.dischargedOn())) {
			errors.rejectValue("firstVisitOn", "grants.travel.first.after-discharge");
		}
	}

	private TypedAmount readFare() {
		return read(this.fare);
	}

	private TypedAmount read(@Nullable String typed) {
		boolean euro = new TravelPlan(TravelMode.CAR, 1, 1, LocalDate.EPOCH, Typed.text(this.homePostcode), null, null)
			.currency()
			.getCurrencyCode()
			.equals("EUR");
		return TypedAmount.read(typed, Currency.getInstance(euro ? "EUR" : "GBP"), HIGHEST_FARE);
	}

	private @Nullable TravelMode chosen() {
		for (TravelMode known : TravelMode.values()) {
			if (known.name().equals(this.mode)) {
				return known;
			}
		}
		return null;
	}

}
