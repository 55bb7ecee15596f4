package org.alongside.grants.applications;

import java.util.UUID;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * Different people's word on one amount. Above a small sum it cannot be made by one
 * person alone, so nothing more can be approved without it.
 *
 * @param recommender who recommended the amount
 * @param approver who approves it; the recommender only where the sum is small
 * @param earlierApprover who approved it first, where the sum asks for two; never the
 * recommender nor the approver
 * @param award how it reaches the family
 * @param aloneUpToMinor up to this one person recommends and approves
 */
public record Agreement(UUID recommender, UUID approver, @Nullable UUID earlierApprover, Money amount, AwardKind award,
		long aloneUpToMinor) {

	public Agreement {
		boolean small = amount.minor() <= aloneUpToMinor;
		if ((approver.equals(recommender) && !small) || recommender.equals(earlierApprover)) {
			throw new DeciderRecommendedIt();
		}
		if (approver.equals(earlierApprover)) {
			throw new ApprovedBySamePerson();
		}
	}

	/** Agreement of different people, however small the sum, which is paid at once. */
	public Agreement(UUID recommender, UUID approver, @Nullable UUID earlierApprover, Money amount) {
		this(recommender, approver, earlierApprover, amount, AwardKind.FIXED_SUM, 0);
	}

	void requireNot(UUID applicant) {
		if (applicant.equals(this.recommender) || applicant.equals(this.approver)
				|| applicant.equals(this.earlierApprover)) {
			throw new DeciderIsApplicant();
		}
	}

}
