package org.alongside.peersupport.proposals;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.alongside.peersupport.pairing.Weights;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** Other weights, as typed, and why. */
record WeightsForm(@Nullable String variant, @Nullable String journey, @Nullable String topics, @Nullable String stage,
		@Nullable String treatments, @Nullable String relationship, @Nullable String age, @Nullable String nation,
		@Nullable String availability, @Nullable String gender, @Nullable String rhythm, @Nullable String reason) {

	private static final int LONGEST = 1000;

	static WeightsForm of(Weights weights) {
		return new WeightsForm(text(weights, "VARIANT"), text(weights, "JOURNEY"), text(weights, "TOPICS"),
				text(weights, "STAGE"), text(weights, "TREATMENTS"), text(weights, "RELATIONSHIP"),
				text(weights, "AGE"), text(weights, "NATION"), text(weights, "AVAILABILITY"), text(weights, "GENDER"),
				text(weights, "RHYTHM"), null);
	}

	void check(Weights now, Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		typed().forEach((field, typed) -> {
			if (number(typed) < 0) {
				errors.rejectValue(field, "peer-support.weights.number");
			}
		});
		if (why().isEmpty()) {
			errors.rejectValue("reason", "peer-support.weights.reason.missing");
		}
		else if (why().length() > LONGEST) {
			errors.rejectValue("reason", "peer-support.too-long", new Object[] { LONGEST }, null);
		}
		if (errors.hasErrors()) {
			return;
		}
		int sum = points().values().stream().mapToInt(Integer::intValue).sum();
		if (sum != Weights.WHOLE) {
			errors.reject("peer-support.weights.sum", new Object[] { sum }, null);
		}
		else if (Weights.of(now.version(), points()).equals(now)) {
			errors.reject("peer-support.weights.same");
		}
	}

	/** What each criterion is to weigh, by its name. */
	Map<String, Integer> points() {
		Map<String, Integer> points = new LinkedHashMap<>();
		typed().forEach((field, typed) -> points.put(field.toUpperCase(Locale.ROOT), number(typed)));
		return points;
	}

	String why() {
		return Objects.requireNonNullElse(this.reason, "").strip();
	}

	private Map<String, String> typed() {
		Map<String, String> typed = new LinkedHashMap<>();
		typed.put("variant", or(this.variant));
		typed.put("journey", or(this.journey));
		typed.put("topics", or(this.topics));
		typed.put("stage", or(this.stage));
		typed.put("treatments", or(this.treatments));
		typed.put("relationship", or(this.relationship));
		typed.put("age", or(this.age));
		typed.put("nation", or(this.nation));
		typed.put("availability", or(this.availability));
		typed.put("gender", or(this.gender));
		typed.put("rhythm", or(this.rhythm));
		return typed;
	}

	/** A number from 0 to 1,000, or -1 for anything else. */
	private static int number(String typed) {
		String digits = typed.strip();
		if (!digits.matches("[0-9]{1,4}")) {
			return -1;
		}
		int number = Integer.parseInt(digits);
		return (number <= Weights.WHOLE) ? number : -1;
	}

	private static String or(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

	private static String text(Weights weights, String criterion) {
		return Integer.toString(weights.of(criterion));
	}

}
