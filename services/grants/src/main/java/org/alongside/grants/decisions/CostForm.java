package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.Objects;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.travel.Cost;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What an officer says of one cost, as typed.
 *
 * @param answer {@code GRANT}, {@code OTHER} for another amount, {@code NOT} or
 * {@code ASK}
 */
record CostForm(@Nullable String answer, @Nullable String amount, @Nullable String reason, @Nullable String words) {

	static final CostForm EMPTY = new CostForm(null, null, null, null);

	static final CostForm GRANTED = new CostForm(LineAnswer.GRANT.name(), null, null, null);

	private static final int LONGEST = 500;

	boolean isAsked() {
		return LineAnswer.ASK.name().equals(this.answer);
	}

	void check(Errors errors, String field, Money asked) {
		LineAnswer chosen = chosen();
		if (chosen == null) {
			errors.rejectValue(field + ".answer", "grants.line.answer.missing");
		}
		if (chosen == LineAnswer.OTHER) {
			checkAmount(errors, field, asked);
		}
		else if (chosen != null && !text(this.amount).isEmpty()) {
			errors.rejectValue(field + ".amount", "grants.line.amount.not-chosen");
		}
		if (chosen == LineAnswer.NOT && (why() == null || why() == LineReason.FOR_MORE)) {
			errors.rejectValue(field + ".reason", "grants.line.reason.missing");
		}
		if (text(this.words).length() > LONGEST) {
			errors.rejectValue(field + ".words", "grants.too-long", new Object[] { LONGEST }, null);
		}
	}

	/** What is recommended of a cost; nothing is wrong with it any more. */
	DecidedLine line(Cost cost, Money asked) {
		LineAnswer chosen = Objects.requireNonNull(chosen());
		LineReason why = why();
		Money granted = switch (chosen) {
			case GRANT -> asked;
			case OTHER -> new Money(typed(asked.currency()).minor(), asked.currency());
			case NOT, ASK -> new Money(0, asked.currency());
		};
		boolean as = chosen == LineAnswer.GRANT;
		return new DecidedLine(cost, asked, granted, (as || why == null) ? null : why.name(),
				text(this.words).isEmpty() ? null : text(this.words));
	}

	private void checkAmount(Errors errors, String field, Money asked) {
		TypedAmount typed = typed(asked.currency());
		if (typed.problem() != null) {
			errors.rejectValue(field + ".amount", typed.problem());
		}
		else if (typed.minor() == asked.minor()) {
			errors.rejectValue(field + ".amount", "grants.line.amount.same");
		}
		else if (typed.minor() > asked.minor() && why() != LineReason.FOR_MORE) {
			errors.rejectValue(field + ".amount", "grants.line.amount.above", new Object[] { asked.format() }, null);
		}
		else if (typed.minor() < asked.minor() && why() == LineReason.FOR_MORE) {
			errors.rejectValue(field + ".amount", "grants.line.amount.below", new Object[] { asked.format() }, null);
		}
		if (why() == null) {
			errors.rejectValue(field + ".reason", "grants.line.reason.missing");
		}
	}

	private TypedAmount typed(Currency currency) {
		return TypedAmount.read(this.amount, currency);
	}

	private @Nullable LineAnswer chosen() {
		for (LineAnswer each : LineAnswer.values()) {
			if (each.name().equals(this.answer)) {
				return each;
			}
		}
		return null;
	}

	private @Nullable LineReason why() {
		return LineReason.ALL.stream().filter((each) -> each.name().equals(this.reason)).findFirst().orElse(null);
	}

	private static String text(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
