package org.alongside.peersupport.traits;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** The five questions that everybody answers, as typed. */
public record FiveQuestions(@Nullable String role, @Nullable String condition, @Nullable String nation,
		@Nullable String age, @Nullable List<String> channels) {

	public static FiveQuestions of(Traits traits) {
		return new FiveQuestions(traits.role(), traits.condition(), traits.nation(), traits.age(), traits.channels());
	}

	public void check(Errors errors) {
		if (errors.hasErrors()) {
			return; // what could not even be read is said first
		}
		choose(errors, "role", "role", this.role);
		choose(errors, "condition", "condition", this.condition);
		choose(errors, "nation", "nation", this.nation);
		choose(errors, "age", "age", this.age);
		if (TraitOptions.known("channel", chosen()).isEmpty()) {
			errors.rejectValue("channels", "peer-support.channels.missing");
		}
		if (TraitOptions.UNDER_18.equals(this.age)) {
			errors.rejectValue("age", "peer-support.age.under-18");
		}
	}

	/** These answers over what else is known. */
	public Traits over(Traits traits) {
		return new Traits(this.role, this.condition, this.nation, this.age, TraitOptions.known("channel", chosen()),
				traits.hours(), traits.languages(), traits.topics(), traits.gender(), traits.variant(),
				traits.journey(), traits.treatments(), traits.stage(), traits.relationship(), traits.rhythm());
	}

	private List<String> chosen() {
		return Objects.requireNonNullElse(this.channels, List.of());
	}

	private static void choose(Errors errors, String field, String list, @Nullable String code) {
		if (!TraitOptions.ALL.getOrDefault(list, List.of()).contains(Objects.requireNonNullElse(code, ""))) {
			errors.rejectValue(field, "peer-support." + field + ".missing");
		}
	}

}
