package org.alongside.grants.claims;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page that answers a claim may send.
 *
 * @param version what the screen was made from
 * @param conflict {@code NO}, or {@code YES} when the officer has an interest
 */
record AnswerForm(@Nullable Long version, @Nullable List<Line> lines, @Nullable String conflict) {

	private static final int LONGEST = 1000;

	static AnswerForm of(ClaimView claim) {
		return new AnswerForm(claim.version(),
				open(claim).stream().map((line) -> new Line(line.id(), null, null, null, null)).toList(), null);
	}

	/** The lines that may be answered. */
	static List<ClaimLineView> open(ClaimView claim) {
		return claim.lines().stream().filter((line) -> line.status() == ClaimStatus.PENDING).toList();
	}

	void check(Errors errors, ClaimView claim) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		for (int at = 0; at < all().size(); at++) {
			Line line = all().get(at);
			ClaimLineView asked = line.of(claim);
			if (asked != null) {
				line.check(errors, "lines[" + at + "].", asked.asked());
			}
		}
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
		else if (!hasConflict() && all().stream().noneMatch((line) -> line.of(claim) != null && line.isAnswer())) {
			errors.reject("grants.claim.answer.none");
		}
	}

	List<DecidingClaims.Answer> answers(ClaimView claim) {
		return all().stream()
			.filter((line) -> line.of(claim) != null && line.isAnswer())
			.map((line) -> line.answer(Objects.requireNonNull(line.of(claim)).asked()))
			.toList();
	}

	long screen() {
		return (this.version != null) ? this.version : -1;
	}

	boolean hasConflict() {
		return !"NO".equals(this.conflict);
	}

	private List<Line> all() {
		return (this.lines != null) ? this.lines.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/** What is said of one journey. */
	record Line(@Nullable UUID line, @Nullable String choice, @Nullable String amount, @Nullable String reason,
			@Nullable String words) {

		public @Nullable ClaimLineView of(ClaimView claim) {
			for (ClaimLineView each : claim.lines()) {
				if (each.id().equals(this.line)) {
					return each;
				}
			}
			return null;
		}

		boolean isAnswer() {
			return is("PAY") || is("LESS") || is("REFUSE");
		}

		void check(Errors errors, String at, Money asked) {
			if (!isAnswer() && !is("LATER")) {
				errors.rejectValue(at + "choice", "grants.claim.answer.missing");
			}
			if (is("LESS")) {
				TypedAmount typed = TypedAmount.read(this.amount, asked.currency());
				if (typed.problem() != null) {
					errors.rejectValue(at + "amount", typed.problem());
				}
				else if (typed.minor() >= asked.minor()) {
					errors.rejectValue(at + "amount", "grants.claim.answer.not-less", new Object[] { asked.format() },
							null);
				}
			}
			if ((is("LESS") || is("REFUSE")) && reasonChosen() == null) {
				errors.rejectValue(at + "reason", "grants.claim.answer.reason.missing");
			}
			if (this.words != null && this.words.length() > LONGEST) {
				errors.rejectValue(at + "words", "grants.too-long", new Object[] { LONGEST }, null);
			}
		}

		DecidingClaims.Answer answer(Money asked) {
			Money granted = is("PAY") ? asked
					: is("LESS") ? new Money(TypedAmount.read(this.amount, asked.currency()).minor(), asked.currency())
							: Money.zero(asked.currency());
			return new DecidingClaims.Answer(Objects.requireNonNull(this.line), granted,
					is("PAY") ? null : reasonChosen(),
					(this.words != null && !this.words.isBlank()) ? this.words.strip() : null);
		}

		private boolean is(String code) {
			return code.equals(this.choice);
		}

		private @Nullable ClaimReason reasonChosen() {
			for (ClaimReason known : ClaimReason.values()) {
				if (known.name().equals(this.reason)) {
					return known;
				}
			}
			return null;
		}

	}

}
