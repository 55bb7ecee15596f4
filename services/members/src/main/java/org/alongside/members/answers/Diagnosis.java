package org.alongside.members.answers;

import java.util.UUID;

import org.alongside.members.people.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor called it, and since when.
 *
 * @param id which of the member's diagnoses
 * @param variant which form of the condition, where they know
 * @param version how often it was corrected
 */
public record Diagnosis(UUID id, Condition condition, @Nullable Variant variant, When when, long version) {

	/** The same, in its next version. */
	Diagnosis later() {
		return new Diagnosis(this.id, this.condition, this.variant, this.when, this.version + 1);
	}

	boolean says(Condition condition, @Nullable Variant variant, When when) {
		return this.condition == condition && this.variant == variant && this.when.equals(when);
	}

}
