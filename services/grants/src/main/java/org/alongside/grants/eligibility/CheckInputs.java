package org.alongside.grants.eligibility;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Everything the rules look at, so that an answer can be worked out again years later.
 *
 * @param relationship the applicant's own to the condition; null when not yet known
 * @param visitsSelf whether the applicant is the patient
 * @param tableMinor what the mileage table makes of the postcodes; null when there is no
 * such figure
 * @param figures the charity's own figures that day; null in what was kept before they
 * were kept with it
 * @param otherOpen how many other open applications there are for the same admission
 * @param word what the hospital said of the stay; null while it said nothing, and in what
 * was kept before it could be asked
 * @param otherMinor what is asked for besides the journeys; null in what was kept before
 * it could be
 * @param owesMinor what the person owes back in this currency, because they were paid too
 * much before; null where no rule asked yet
 */
public record CheckInputs(@Nullable String relationship, @Nullable String illness, @Nullable String nation,
		boolean visitsSelf, LocalDate today, LocalDate admittedOn, @Nullable LocalDate dischargedOn,
		LocalDate firstVisitOn, LocalDate lastDay, String mode, int journeysPerWeek, @Nullable Integer milesOneWay,
		long requestedMinor, @Nullable Long tableMinor, String currency, long capMinor, @Nullable Figures figures,
		int evidenceFiles, long otherOpen, @Nullable HospitalWord word, @Nullable Long otherMinor,
		@Nullable Long owesMinor) {

	/** Inputs without a word of the hospital. */
	public CheckInputs(@Nullable String relationship, @Nullable String illness, @Nullable String nation,
			boolean visitsSelf, LocalDate today, LocalDate admittedOn, @Nullable LocalDate dischargedOn,
			LocalDate firstVisitOn, LocalDate lastDay, String mode, int journeysPerWeek, @Nullable Integer milesOneWay,
			long requestedMinor, @Nullable Long tableMinor, String currency, long capMinor, @Nullable Figures figures,
			int evidenceFiles, long otherOpen) {
		this(relationship, illness, nation, visitsSelf, today, admittedOn, dischargedOn, firstVisitOn, lastDay, mode,
				journeysPerWeek, milesOneWay, requestedMinor, tableMinor, currency, capMinor, figures, evidenceFiles,
				otherOpen, null, null, null);
	}

	/**
	 * The same, and what the hospital said.
	 * @return inputs of the same day, so that nobody loses by the hospital's taking time
	 */
	public CheckInputs hearing(@Nullable HospitalWord said) {
		return new CheckInputs(this.relationship, this.illness, this.nation, this.visitsSelf, this.today,
				this.admittedOn, this.dischargedOn, this.firstVisitOn, this.lastDay, this.mode, this.journeysPerWeek,
				this.milesOneWay, this.requestedMinor, this.tableMinor, this.currency, this.capMinor, this.figures,
				this.evidenceFiles, this.otherOpen, said, this.otherMinor, this.owesMinor);
	}

	/**
	 * The same visit, were the charity's own figures others.
	 * @param cap the most one grant may be
	 * @param others the other figures
	 * @return what the rules would look at
	 */
	public CheckInputs under(long cap, Figures others) {
		return new CheckInputs(this.relationship, this.illness, this.nation, this.visitsSelf, this.today,
				this.admittedOn, this.dischargedOn, this.firstVisitOn, this.lastDay, this.mode, this.journeysPerWeek,
				this.milesOneWay, this.requestedMinor, this.tableMinor, this.currency, cap, others, this.evidenceFiles,
				this.otherOpen, this.word, this.otherMinor, this.owesMinor);
	}

	/** The figures that hold for this visit. */
	Figures held() {
		return (this.figures != null) ? this.figures : Figures.BEFORE_THEY_WERE_KEPT;
	}

}
