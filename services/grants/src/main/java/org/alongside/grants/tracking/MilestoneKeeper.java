package org.alongside.grants.tracking;

import java.time.Instant;

import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.awards.AwardEvent;
import org.alongside.grants.claims.ClaimEvent;
import org.alongside.grants.confirmations.ConfirmationEvent;
import org.alongside.grants.debts.DebtEvent;
import org.alongside.grants.payments.PaymentEvent;
import org.alongside.platform.data.Ids;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down, in the same transaction, what a family's timeline shows. */
@Component
class MilestoneKeeper {

	private final Milestones milestones;

	private final Ids ids;

	MilestoneKeeper(Milestones milestones, Ids ids) {
		this.milestones = milestones;
		this.ids = ids;
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		switch (event) {
			case GrantApplicationEvent.Submitted _ -> keep(event, "SUBMITTED");
			case GrantApplicationEvent.TakenOn _ -> keep(event, "TAKEN_ON");
			case GrantApplicationEvent.AskedAgain _ -> keep(event, "ASKED_AGAIN");
			case GrantApplicationEvent.Reminded _ -> keep(event, "REMINDED");
			case GrantApplicationEvent.Answered _ -> keep(event, "ANSWERED");
			case GrantApplicationEvent.QuestionsTakenBack _ -> keep(event, "QUESTIONS_TAKEN_BACK");
			case GrantApplicationEvent.Recommended _ -> keep(event, "RECOMMENDED");
			case GrantApplicationEvent.GivenBack _ -> keep(event, "GIVEN_BACK");
			case GrantApplicationEvent.Approved _ -> keep(event, "APPROVED");
			case GrantApplicationEvent.Declined _ -> keep(event, "DECLINED");
			case GrantApplicationEvent.Appealed _ -> keep(event, "APPEALED");
			case GrantApplicationEvent.Withdrawn _ -> keep(event, "WITHDRAWN");
		}
	}

	@EventListener
	void on(PaymentEvent event) {
		String what = switch (event) {
			case PaymentEvent.Sent _ -> "PAYMENT_SENT";
			case PaymentEvent.Accepted _ -> "PAYMENT_ACCEPTED";
			case PaymentEvent.Returned _ -> "PAYMENT_RETURNED";
			case PaymentEvent.PayableAgain _ -> "PAYABLE_AGAIN";
			case PaymentEvent.NotTaken _ -> "PAYMENT_NOT_TAKEN";
		};
		keep(event.application(), what, event.at());
	}

	@EventListener
	void on(ClaimEvent event) {
		String what = switch (event) {
			case ClaimEvent.Sent _ -> "CLAIM_SENT";
			case ClaimEvent.Approved _ -> "CLAIM_APPROVED";
			case ClaimEvent.Refused _ -> "CLAIM_REFUSED";
			case ClaimEvent.TakenBack _ -> "CLAIM_TAKEN_BACK";
		};
		keep(event.application(), what, event.at());
	}

	@EventListener
	void on(AwardEvent event) {
		switch (event) {
			case AwardEvent.Ended _ -> keep(event.application(), "PLAN_ENDED", event.at());
		}
	}

	@EventListener
	void on(ConfirmationEvent event) {
		switch (event) {
			case ConfirmationEvent.Asked asked ->
				keep(event.application(), asked.reminder() ? "HOSPITAL_REMINDED" : "HOSPITAL_ASKED", event.at());
			case ConfirmationEvent.Answered _ -> keep(event.application(), "HOSPITAL_ANSWERED", event.at());
			case ConfirmationEvent.NotTheirs _ -> keep(event.application(), "HOSPITAL_ASTRAY", event.at());
			case ConfirmationEvent.Ended _ -> {
			} // the family did it themselves, or has its decision
		}
	}

	@EventListener
	void on(DebtEvent event) {
		switch (event) {
			case DebtEvent.Found _ -> keep(event.application(), "OVERPAID", event.at());
			case DebtEvent.Changed e -> keep(event.application(), "OVERPAID_" + e.status(), event.at());
		}
	}

	private void keep(GrantApplicationEvent event, String what) {
		keep(event.id(), what, event.at());
	}

	private void keep(GrantApplicationId application, String what, Instant at) {
		this.milestones.save(new Milestone(this.ids.next(), application.value(), what, at));
	}

}
