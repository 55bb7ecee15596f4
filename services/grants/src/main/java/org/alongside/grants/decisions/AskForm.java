package org.alongside.grants.decisions;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.alongside.grants.applications.Subject;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page that asks again may send: for each ticked question why it is asked.
 *
 * @param version what the screen was made from
 * @param ask the questions that are ticked
 * @param intensiveCare whether the patient is there, so that nobody is reminded
 * @param conflict {@code NO}, or {@code YES} when the officer has an interest
 */
record AskForm(@Nullable Long version, @Nullable List<String> ask, @Nullable String patient, @Nullable String hospital,
		@Nullable String travel, @Nullable String estimate, @Nullable String evidence, @Nullable String bank,
		@Nullable Boolean intensiveCare, @Nullable String conflict) {

	private static final int LONGEST = 500;

	static AskForm at(long version, List<String> about) {
		return new AskForm(version, about, null, null, null, null, null, null, null, null);
	}

	void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		boolean any = false;
		for (Subject subject : Subject.values()) {
			String words = words(subject);
			if (isTicked(subject) && words.isEmpty()) {
				errors.rejectValue(subject.page(), "grants.ask.why.missing");
			}
			if (!isTicked(subject) && !words.isEmpty()) {
				errors.rejectValue(subject.page(), "grants.ask.not-ticked");
			}
			if (words.length() > LONGEST) {
				errors.rejectValue(subject.page(), "grants.too-long", new Object[] { LONGEST }, null);
			}
			any |= isTicked(subject) || !words.isEmpty();
		}
		if (!any) {
			errors.rejectValue("ask", "grants.ask.missing");
		}
		if (!"NO".equals(this.conflict) && !"YES".equals(this.conflict)) {
			errors.rejectValue("conflict", "grants.decision.conflict.missing");
		}
	}

	Map<Subject, String> questions() {
		Map<Subject, String> questions = new EnumMap<>(Subject.class);
		for (Subject subject : Subject.values()) {
			if (isTicked(subject)) {
				questions.put(subject, words(subject));
			}
		}
		return questions;
	}

	/** The same press of a button, as the book of decisions knows it. */
	DecisionForm step() {
		return DecisionForm.step(this.version, this.conflict);
	}

	boolean isInIntensiveCare() {
		return Boolean.TRUE.equals(this.intensiveCare);
	}

	private boolean isTicked(Subject subject) {
		return this.ask != null && this.ask.contains(subject.name());
	}

	private String words(Subject subject) {
		String typed = switch (subject) {
			case PATIENT -> this.patient;
			case HOSPITAL -> this.hospital;
			case TRAVEL -> this.travel;
			case ESTIMATE -> this.estimate;
			case EVIDENCE -> this.evidence;
			case BANK -> this.bank;
		};
		return (typed != null) ? typed.strip() : "";
	}

}
