package org.alongside.grants.tracking;

import org.alongside.grants.applications.GrantApplicationEvent;
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
		};
		this.milestones.save(new Milestone(this.ids.next(), event.application().value(), what, event.at()));
	}

	private void keep(GrantApplicationEvent event, String what) {
		this.milestones.save(new Milestone(this.ids.next(), event.id().value(), what, event.at()));
	}

}
