package org.alongside.grants.confirmations;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Whom to ask at a hospital, as typed by a family, or by staff for them.
 *
 * @param agreed whether the family lets us write to them
 */
public record ProfessionalForm(@Nullable String name, @Nullable String job, @Nullable String email,
		@Nullable Boolean agreed) {

	private static final int LONGEST = 120;

	private static final int LONGEST_EMAIL = 254;

	/** RFC 5321's letters before the @, and a host name of at least two parts. */
	private static final String ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
			+ "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}";

	public static ProfessionalForm of(@Nullable Professional who) {
		return (who != null) ? new ProfessionalForm(who.name(), who.job(), who.email(), true)
				: new ProfessionalForm(null, null, null, null);
	}

	public void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		required(errors, "name", this.name, "grants.confirmation.name.missing");
		required(errors, "job", this.job, "grants.confirmation.job.missing");
		String typed = (this.email != null) ? this.email.strip() : "";
		if (typed.isEmpty()) {
			errors.rejectValue("email", "grants.confirmation.email.missing");
		}
		else if (typed.length() > LONGEST_EMAIL || !typed.matches(ADDRESS)) {
			errors.rejectValue("email", "grants.confirmation.email.wrong");
		}
		if (!Boolean.TRUE.equals(this.agreed)) {
			errors.rejectValue("agreed", "grants.confirmation.agreed.missing");
		}
	}

	public Professional professional() {
		return new Professional(text(this.name), text(this.job), text(this.email));
	}

	private static void required(Errors errors, String field, @Nullable String typed, String missing) {
		if (text(typed).isEmpty()) {
			errors.rejectValue(field, missing);
		}
		else if (text(typed).length() > LONGEST) {
			errors.rejectValue(field, "grants.too-long", new Object[] { LONGEST }, null);
		}
	}

	/** One line, whatever was typed or pasted: it goes into the head of a mail. */
	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip() : "";
	}

}
