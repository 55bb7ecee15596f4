package org.alongside.grants.funds;

import java.time.LocalDate;
import java.util.Currency;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.platform.data.Money;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What the page that opens a fund may send. */
record FundForm(@Nullable String name, @Nullable String currency, @Nullable String amount, @Nullable DateInput opensOn,
		@Nullable DateInput closesOn) {

	private static final long LARGEST = 10_000_000_00L;

	static final FundForm EMPTY = new FundForm(null, "GBP", null, DateInput.of(null), DateInput.of(null));

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (this.name == null || this.name.isBlank()) {
			errors.rejectValue("name", "grants.fund.name.missing");
		}
		else if (this.name.length() > 100) {
			errors.rejectValue("name", "grants.too-long", new Object[] { 100 }, null);
		}
		if (!"GBP".equals(this.currency) && !"EUR".equals(this.currency)) {
			errors.rejectValue("currency", "grants.fund.currency.missing");
		}
		else {
			String problem = TypedAmount.read(this.amount, unit(), LARGEST).problem();
			if (problem != null) {
				errors.rejectValue("amount", problem);
			}
		}
		LocalDate opens = day(this.opensOn);
		LocalDate closes = day(this.closesOn);
		if (opens == null) {
			errors.rejectValue("opensOn", "grants.fund.opens.missing");
		}
		if (closes == null) {
			errors.rejectValue("closesOn", "grants.fund.closes.missing");
		}
		else if (opens != null && closes.isBefore(opens)) {
			errors.rejectValue("closesOn", "grants.fund.closes.early");
		}
	}

	String words() {
		return (this.name != null) ? this.name.strip() : "";
	}

	Money allocated() {
		return new Money(TypedAmount.read(this.amount, unit(), LARGEST).minor(), unit());
	}

	static @Nullable LocalDate day(@Nullable DateInput input) {
		return (input != null)
				? input.date().filter((day) -> day.getYear() >= 2000 && day.getYear() < 3000).orElse(null) : null;
	}

	private Currency unit() {
		return Currency.getInstance("EUR".equals(this.currency) ? "EUR" : "GBP");
	}

}
