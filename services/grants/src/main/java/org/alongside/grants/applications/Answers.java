package org.alongside.grants.applications;

import org.alongside.grants.travel.TravelPlan;
import org.jspecify.annotations.Nullable;

/**
 * What a family answered, in the open; null where they did not, or where nobody looks.
 */
record Answers(@Nullable PatientAnswers patient, @Nullable HospitalAnswers hospital, @Nullable TravelPlan travel) {

	/** What a list shows, where nothing is opened. */
	static final Answers UNOPENED = new Answers(null, null, null);

}
