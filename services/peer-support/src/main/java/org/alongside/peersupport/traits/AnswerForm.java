package org.alongside.peersupport.traits;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody answers when they are asked whether they would like to talk to somebody.
 *
 * @param answer {@code YES} or {@code NO}
 * @param name what they want to be called, with a yes
 * @param reach a phone number or an address, with a yes
 * @param reason why not, if they like; nobody but the coordinator sees it
 */
public record AnswerForm(@Nullable String answer, @Nullable String name, @Nullable String reach,
		@Nullable String reason) {

	private static final int SHORT = 120;

	private static final int LONG = 1000;

	public static final AnswerForm EMPTY = new AnswerForm(null, null, null, null);

	public void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		if (!"YES".equals(this.answer) && !"NO".equals(this.answer)) {
			errors.rejectValue("answer", "peer-support.answer.missing");
		}
		if (saysYes()) {
			need(errors, "name", this.name);
			need(errors, "reach", this.reach);
		}
		if (text(this.reason).length() > LONG) {
			errors.rejectValue("reason", "peer-support.too-long", new Object[] { LONG }, null);
		}
	}

	public boolean saysYes() {
		return "YES".equals(this.answer);
	}

	/** How they may be reached; null when they said no. */
	public @Nullable String contact() {
		return saysYes() ? text(this.name) + "\n" + text(this.reach) : null;
	}

	public @Nullable String why() {
		return saysYes() ? null : this.reason;
	}

	private static void need(Errors errors, String field, @Nullable String typed) {
		if (text(typed).isEmpty()) {
			errors.rejectValue(field, "peer-support.answer." + field + ".missing");
		}
		else if (text(typed).length() > SHORT) {
			errors.rejectValue(field, "peer-support.too-long", new Object[] { SHORT }, null);
		}
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip().replaceAll("\\p{Cntrl}+", " ") : "";
	}

}
