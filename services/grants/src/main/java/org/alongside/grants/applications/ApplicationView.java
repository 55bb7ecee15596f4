package org.alongside.grants.applications;

import java.time.Instant;
import java.util.UUID;

import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the other features may see of an application.
 *
 * @param requested what it asks for; null until it is sent
 * @param asking what the family is asked again
 * @param appealedAt when the family asked for another look; null if they did not
 * @param officerName who has it; null while nobody does
 * @param version what a screen was made from, so that a stale one loses
 */
public record ApplicationView(GrantApplicationId id, String reference, UUID memberId, String applicantName,
		GrantApplicationStatus status, @Nullable PatientAnswers patient, @Nullable HospitalAnswers hospital,
		@Nullable TravelPlan travel, @Nullable Integer correctedMiles, Progress progress, @Nullable Money requested,
		AskingView asking, Instant startedAt, @Nullable Instant submittedAt, @Nullable Instant decidedAt,
		@Nullable Instant appealedAt, @Nullable String officerName, long version) {

	/**
	 * Whether the family may answer a question now: all while it is a draft, afterwards
	 * those that were asked again.
	 * @return whether its page is open
	 */
	public boolean opens(Subject subject) {
		return this.status == GrantApplicationStatus.DRAFT
				|| (this.status == GrantApplicationStatus.CHANGES_REQUESTED && this.asking.asked().contains(subject));
	}

}
