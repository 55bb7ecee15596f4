package org.alongside.grants.applications;

import java.util.UUID;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * Different people's word on one amount. It cannot be made by one person alone, so
 * nothing can be approved without it.
 *
 * @param recommender who recommended the amount
 * @param approver who approves it, never the recommender
 * @param earlierApprover who approved it first, where the sum asks for two; never the
 * recommender nor the approver
 * @param award how it reaches the family
 */
public record Agreement(UUID recommender, UUID approver, @Nullable UUID earlierApprover, Money amount,
		AwardKind award) {

	public Agreement {
		if (approver.equals(recommender) || recommender.equals(earlierApprover)) {
			throw new DeciderRecommendedIt();
		}
		if (approver.equals(earlierApprover)) {
			throw new ApprovedBySamePerson();
		}
	}

	/** Agreement on a sum that is paid at once. */
	public Agreement(UUID recommender, UUID approver, @Nullable UUID earlierApprover, Money amount) {
		this(recommender, approver, earlierApprover, amount, AwardKind.FIXED_SUM);
	}

	void requireNot(UUID applicant) {
		if (applicant.equals(this.recommender) || applicant.equals(this.approver)
				|| applicant.equals(this.earlierApprover)) {
			throw new DeciderIsApplicant();
		}
	}

}
