package org.alongside.grants.bank;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the bank page may send.
 *
 * @param kind {@code UK} or {@code IBAN}
 * @param bank whose number of more than eight digits it is
 * @param insists {@code true} if the number is right although it seems not to be
 * @param doubted which sort code and number seemed wrong, so that nobody insists on
 * others
 */
record BankDetailsForm(@Nullable String kind, @Nullable String holder, @Nullable String sortCode,
		@Nullable String number, @Nullable String iban, @Nullable String rollNumber, @Nullable String bank,
		@Nullable String insists, @Nullable String doubted) {

	static final BankDetailsForm EMPTY = new BankDetailsForm(null, null, null, null, null, null, null, null, null);

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (!"UK".equals(this.kind) && !"IBAN".equals(this.kind)) {
			errors.rejectValue("kind", "grants.bank.kind.missing");
		}
		if (this.holder == null || this.holder.isBlank()) {
			errors.rejectValue("holder", "grants.bank.holder.missing");
		}
		else if (this.holder.length() > 120) {
			errors.rejectValue("holder", "grants.too-long", new Object[] { 120 }, null);
		}
		if ("UK".equals(this.kind)) {
			reject(errors, "sortCode", "sort-code", Account.sortCodeProblem(Account.digits(this.sortCode)));
			checkNumber(errors, Account.digits(this.number));
			reject(errors, "rollNumber", "roll", Account.rollProblem(Account.roll(this.rollNumber)));
		}
		if ("IBAN".equals(this.kind)) {
			reject(errors, "iban", "iban", Account.ibanProblem(Account.digits(this.iban)));
		}
	}

	Account account() {
		String name = (this.holder != null) ? this.holder.strip() : "";
		if (!"UK".equals(this.kind)) {
			return new Account("EUR", name, null, null, Account.digits(this.iban).toUpperCase(Locale.ROOT));
		}
		String code = Account.digits(this.sortCode);
		String digits = Account.digits(this.number);
		String roll = Account.roll(this.rollNumber);
		return LongNumber.chosen(this.bank, digits)
			.map((bank) -> new Account("GBP", name, bank.sortCode(code, digits), bank.number(digits), null, roll))
			.orElseGet(() -> new Account("GBP", name, code, Account.eight(digits), null, roll));
	}

	/** Whether just this sort code and number are said to be right. */
	boolean insistsOn(Account account) {
		return "true".equals(this.insists) && pair(account).equals(this.doubted);
	}

	static String pair(Account account) {
		return account.sortCode() + "-" + account.number();
	}

	/** Whose the number may be, if it has more than eight digits. */
	List<String> banks() {
		return "UK".equals(this.kind) ? LongNumber.choices(Account.digits(this.number)) : List.of();
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "BankDetailsForm[" + this.kind + "]";
	}

	private void checkNumber(Errors errors, String digits) {
		String problem = Account.numberProblem(digits);
		if (!"building-society".equals(problem)) {
			reject(errors, "number", "number", problem);
		}
		else if (LongNumber.OTHER.equals(this.bank)) {
			reject(errors, "number", "number", problem);
		}
		else if (LongNumber.chosen(this.bank, digits).isEmpty()) {
			reject(errors, "bank", "bank", "missing");
		}
	}

	private static void reject(Errors errors, String field, String key, @Nullable String problem) {
		if (problem != null) {
			errors.rejectValue(field, "grants.bank." + key + "." + problem);
		}
	}

}
