package org.alongside.grants.bank;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the bank page may send.
 *
 * @param kind {@code UK} or {@code IBAN}
 */
record BankDetailsForm(@Nullable String kind, @Nullable String holder, @Nullable String sortCode,
		@Nullable String number, @Nullable String iban) {

	static final BankDetailsForm EMPTY = new BankDetailsForm(null, null, null, null, null);

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
			reject(errors, "number", "number", Account.numberProblem(Account.digits(this.number)));
		}
		if ("IBAN".equals(this.kind)) {
			reject(errors, "iban", "iban", Account.ibanProblem(Account.digits(this.iban)));
		}
	}

	Account account() {
		String name = (this.holder != null) ? this.holder.strip() : "";
		return "UK".equals(this.kind)
				? new Account("GBP", name, Account.digits(this.sortCode), Account.eight(Account.digits(this.number)),
						null)
				: new Account("EUR", name, null, null, Account.digits(this.iban).toUpperCase(Locale.ROOT));
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "BankDetailsForm[" + this.kind + "]";
	}

	private static void reject(Errors errors, String field, String key, @Nullable String problem) {
		if (problem != null) {
			errors.rejectValue(field, "grants.bank." + key + "." + problem);
		}
	}

}
