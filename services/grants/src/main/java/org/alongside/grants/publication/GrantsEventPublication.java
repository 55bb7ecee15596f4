package org.alongside.grants.publication;

import java.time.Instant;

import org.alongside.contracts.grants.FundsEvent.FundThresholdReached;
import org.alongside.contracts.grants.GrantsEvent.ApplicationAppealed;
import org.alongside.contracts.grants.GrantsEvent.ApplicationApproved;
import org.alongside.contracts.grants.GrantsEvent.ApplicationDeclined;
import org.alongside.contracts.grants.GrantsEvent.ApplicationRecommended;
import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.contracts.grants.GrantsEvent.ApplicationWithdrawn;
import org.alongside.contracts.grants.GrantsEvent.ChangesRequested;
import org.alongside.contracts.grants.GrantsEvent.ChangesStillNeeded;
import org.alongside.contracts.grants.GrantsEvent.ClaimApproved;
import org.alongside.contracts.grants.GrantsEvent.ClaimRefused;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentChanged;
import org.alongside.contracts.grants.GrantsEvent.OverpaymentFound;
import org.alongside.contracts.grants.GrantsEvent.PaymentReturned;
import org.alongside.contracts.grants.GrantsEvent.PaymentSent;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsDataPart;
import org.alongside.contracts.grants.GrantsPrivacyEvent.GrantsErasureCompleted;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.claims.ClaimEvent;
import org.alongside.grants.debts.DebtEvent;
import org.alongside.grants.funds.FundEvent;
import org.alongside.grants.payments.PaymentEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens inside grants into what grants promised to tell. */
@Component
class GrantsEventPublication {

	private final Outbox outbox;

	private final Ids ids;

	GrantsEventPublication(Outbox outbox, Ids ids) {
		this.outbox = outbox;
		this.ids = ids;
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		var fact = this.ids.next();
		var id = event.id().value();
		var member = event.applicant();
		String reference = event.reference();
		Instant at = event.at();
		switch (event) {
			case GrantApplicationEvent.Submitted _ ->
				this.outbox.tell(new ApplicationSubmitted(fact, at, id, member, reference));
			case GrantApplicationEvent.Recommended e -> this.outbox.tell(new ApplicationRecommended(fact, at, id,
					member, reference, e.amount().minor(), e.amount().currency().getCurrencyCode()));
			case GrantApplicationEvent.Approved e -> this.outbox.tell(new ApplicationApproved(fact, at, id, member,
					reference, e.amount().minor(), e.amount().currency().getCurrencyCode()));
			case GrantApplicationEvent.Declined _ ->
				this.outbox.tell(new ApplicationDeclined(fact, at, id, member, reference));
			case GrantApplicationEvent.Appealed _ ->
				this.outbox.tell(new ApplicationAppealed(fact, at, id, member, reference));
			case GrantApplicationEvent.Withdrawn e -> {
				if (e.sent()) { // of a draft nobody has heard
					this.outbox.tell(new ApplicationWithdrawn(fact, at, id, member, reference));
				}
			}
			case GrantApplicationEvent.AskedAgain _ ->
				this.outbox.tell(new ChangesRequested(fact, at, id, member, reference));
			case GrantApplicationEvent.Reminded e ->
				this.outbox.tell(new ChangesStillNeeded(fact, at, id, member, reference, e.reminder()));
			case GrantApplicationEvent.Answered _ -> {
			} // staff see it in their queue
			case GrantApplicationEvent.QuestionsTakenBack _ -> {
			} // the family reads it on the page
			case GrantApplicationEvent.TakenOn _ -> {
			} // who looks at it first is grants' own affair
			case GrantApplicationEvent.GivenBack _ -> {
			} // staff talk among themselves
		}
	}

	@EventListener
	void on(PaymentEvent event) {
		var fact = this.ids.next();
		var id = event.application().value();
		switch (event) {
			case PaymentEvent.Sent e -> this.outbox.tell(new PaymentSent(fact, e.at(), id, e.applicant(), e.reference(),
					e.amount().minor(), e.amount().currency().getCurrencyCode()));
			case PaymentEvent.Returned e ->
				this.outbox.tell(new PaymentReturned(fact, e.at(), id, e.applicant(), e.reference()));
			case PaymentEvent.Accepted _ -> {
			} // whoever looks at their account knows
			case PaymentEvent.PayableAgain _ -> {
			} // the family did it themselves
			case PaymentEvent.NotTaken _ -> {
			} // it is paid again without anybody's doing
		}
	}

	@EventListener
	void on(ClaimEvent event) {
		var fact = this.ids.next();
		var id = event.application().value();
		var claim = event.claim().value();
		switch (event) {
			case ClaimEvent.Approved e -> this.outbox.tell(new ClaimApproved(fact, e.at(), id, e.applicant(),
					e.reference(), claim, e.amount().minor(), e.amount().currency().getCurrencyCode()));
			case ClaimEvent.Refused e ->
				this.outbox.tell(new ClaimRefused(fact, e.at(), id, e.applicant(), e.reference(), claim));
			case ClaimEvent.Sent _, ClaimEvent.TakenBack _ -> {
			} // the page says so at once
		}
	}

	@EventListener
	void on(DebtEvent event) {
		var fact = this.ids.next();
		var id = event.application().value();
		switch (event) {
			case DebtEvent.Found e ->
				this.outbox.tell(new OverpaymentFound(fact, e.at(), id, e.applicant(), e.reference(), e.debt()));
			case DebtEvent.Changed e -> this.outbox.tell(new OverpaymentChanged(fact, e.at(), id, e.applicant(),
					e.reference(), e.debt(), e.status().name()));
		}
	}

	@EventListener
	void on(ErasureDone done) {
		this.outbox
			.tell(new GrantsErasureCompleted(this.ids.next(), done.at(), done.person(), done.erasure(), done.kept()));
	}

	@EventListener
	void on(DataPiece piece) {
		this.outbox.tell(new GrantsDataPart(this.ids.next(), piece.at(), piece.person(), piece.export(), piece.number(),
				piece.last(), piece.sealed()));
	}

	@EventListener
	void on(FundEvent event) {
		switch (event) {
			case FundEvent.ThresholdReached e -> this.outbox.tell(new FundThresholdReached(this.ids.next(), e.at(),
					e.fund(), e.percent(), e.available().minor(), e.available().currency().getCurrencyCode()));
		}
	}

}
