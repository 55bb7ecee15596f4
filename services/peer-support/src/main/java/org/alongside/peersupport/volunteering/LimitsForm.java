package org.alongside.peersupport.volunteering;

import java.util.List;
import java.util.Objects;

import org.alongside.peersupport.traits.TraitOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** How many people, and what a volunteer cannot talk about. */
record LimitsForm(@Nullable String people, @Nullable List<String> noGo) {

	void check(Errors errors) {
		if (!Objects.requireNonNullElse(this.people, "").matches("[123]")) {
			errors.rejectValue("people", "peer-support.limits.people.missing");
		}
	}

	int number() {
		return Integer.parseInt(Objects.requireNonNull(this.people));
	}

	List<String> topics() {
		return TraitOptions.known("topic", Objects.requireNonNullElse(this.noGo, List.of()));
	}

}
