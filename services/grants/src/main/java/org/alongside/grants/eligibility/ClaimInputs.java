package org.alongside.grants.eligibility;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at when a family claims for journeys, so that an answer can
 * be worked out again years later.
 *
 * @param number which claim of its award it is, counted from 1
 * @param typedByStaff whether staff typed it in for the family
 * @param visits the days claimed for, and what each cost
 * @param earlierVisits the days claimed for before, of the same award; those refused are
 * not among them
 * @param earlierClaims for each claim this person made before, of whichever award, the
 * days it was for; those refused are not among them
 * @param lastMinor the most that was granted for one journey of the last approved claim
 * of this award; null while none was
 * @param owesMinor what the person owes back in this currency, because they were paid too
 * much before; null where no rule asked yet
 */
public record ClaimInputs(LocalDate today, int number, boolean typedByStaff, Plan plan, List<Visit> visits,
		List<LocalDate> earlierVisits, List<List<LocalDate>> earlierClaims, @Nullable Long lastMinor,
		@Nullable String lastCurrency, String currency, Limits limits, @Nullable Long owesMinor) {

	/**
	 * The same claim, were the charity's own figures others.
	 * @param others the other figures
	 * @return what the rules would look at
	 */
	public ClaimInputs under(Limits others) {
		return new ClaimInputs(this.today, this.number, this.typedByStaff, this.plan, this.visits, this.earlierVisits,
				this.earlierClaims, this.lastMinor, this.lastCurrency, this.currency, others, this.owesMinor);
	}

	/**
	 * What was approved.
	 *
	 * @param priceMinor what one return journey was reckoned to cost
	 */
	public record Plan(LocalDate firstDay, LocalDate lastDay, int journeysPerWeek, long priceMinor) {
	}

	/** One return journey. */
	public record Visit(LocalDate on, long minor) {
	}

	/**
	 * The charity's own figures, as they were when the rules looked.
	 *
	 * @param smallMinor the most a claim may be that no person looks at
	 * @param lookAtEvery a person looks at each claim whose number this divides
	 */
	public record Limits(int daysAfter, int perMonth, int perYear, long smallMinor, int lookAtEvery) {
	}

}
