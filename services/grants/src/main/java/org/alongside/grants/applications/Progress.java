package org.alongside.grants.applications;

import org.jspecify.annotations.Nullable;

/**
 * How far a draft has come.
 *
 * @param evidenceChoice {@code NOW}, {@code LATER}, or null while nothing was chosen
 * @param bankEnding the last two digits of the account; null until it is given
 */
public record Progress(boolean patient, boolean hospital, boolean travel, boolean estimate,
		@Nullable String evidenceChoice, int evidenceFiles, @Nullable String bankEnding, boolean declared) {

	/**
	 * Whether there is enough to work out what the visits cost.
	 * @return whether hospital and travel are known
	 */
	public boolean canEstimate() {
		return this.hospital && this.travel;
	}

	/**
	 * Whether all is answered but for the declaration.
	 * @return whether the family can read it over
	 */
	public boolean isAnswered() {
		return this.patient && this.hospital && this.travel && this.estimate && this.evidenceChoice != null
				&& this.bankEnding != null;
	}

	public boolean isComplete() {
		return isAnswered() && this.declared;
	}

}
