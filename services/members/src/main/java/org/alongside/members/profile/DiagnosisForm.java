package org.alongside.members.profile;

import java.util.Arrays;
import java.util.Objects;

import org.alongside.members.answers.Diagnosis;
import org.alongside.members.answers.Variant;
import org.alongside.members.answers.When;
import org.alongside.members.people.Condition;
import org.alongside.platform.web.DateInput;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What the page of one diagnosis may send.
 *
 * @param when year, month and year, or the whole date
 * @param unknown whether they do not know when
 */
record DiagnosisForm(@Nullable String condition, @Nullable String variant, @Nullable DateInput when,
		@Nullable String unknown, @Nullable String version) {

	static final DiagnosisForm EMPTY = new DiagnosisForm(null, null, DateInput.empty(), null, "0");

	static DiagnosisForm of(Diagnosis diagnosis) {
		var variant = diagnosis.variant();
		return new DiagnosisForm(diagnosis.condition().name(), (variant != null) ? variant.name() : null,
				TypedDay.of(diagnosis.when()), diagnosis.when().unknown() ? "true" : null,
				String.valueOf(diagnosis.version()));
	}

	void check(Errors errors, BornForm.Days days) {
		var condition = chosen();
		if (condition == null) {
			errors.rejectValue("condition", "members.profile.history.condition.missing");
		}
		var variant = form();
		if (condition != null && variant != null && variant.condition() != condition) {
			errors.rejectValue("variant", "members.profile.history.variant.of-another");
		}
		checkDay(errors, days);
	}

	private void checkDay(Errors errors, BornForm.Days days) {
		if (this.when == null || this.when.isEmpty()) {
			if (!isUnknown()) {
				errors.rejectValue("when", "members.profile.history.when.missing");
			}
			return;
		}
		var day = TypedDay.when(this.when);
		if (isUnknown()) {
			errors.rejectValue("when", "members.profile.history.when.both");
		}
		else if (day.isEmpty()) {
			errors.rejectValue("when", TypedDay.problem(this.when));
		}
		else if (day.get().earliest().isAfter(days.last())) {
			errors.rejectValue("when", "members.profile.history.when.later");
		}
		else if (day.get().earliest().isBefore(days.first())) {
			errors.rejectValue("when", "members.profile.history.when.long-ago");
		}
	}

	/** Only of a form without errors. */
	Condition named() {
		return Objects.requireNonNull(chosen());
	}

	/** The form of the condition, where they know. */
	@Nullable Variant form() {
		return Arrays.stream(Variant.values())
			.filter((known) -> known.name().equals(this.variant))
			.findFirst()
			.orElse(null);
	}

	/** Only of a form without errors. */
	When since() {
		return (this.when == null || this.when.isEmpty()) ? When.UNKNOWN : TypedDay.when(this.when).orElseThrow();
	}

	/** Which writing of the diagnosis the page was made from. */
	long seen() {
		return (this.version != null && this.version.matches("\\d{1,18}")) ? Long.parseLong(this.version) : -1;
	}

	/** What was typed stays out of logs, whoever prints this form. */
	@Override
	public String toString() {
		return "DiagnosisForm[]";
	}

	private boolean isUnknown() {
		return "true".equals(this.unknown);
	}

	private @Nullable Condition chosen() {
		return Arrays.stream(Condition.values())
			.filter((known) -> known.name().equals(this.condition))
			.findFirst()
			.orElse(null);
	}

}
