package org.alongside.grants.overpayments;

import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.audits.AuditFindings;
import org.alongside.grants.claims.ClaimId;
import org.alongside.grants.debts.DebtId;
import org.alongside.grants.debts.DebtLedger;
import org.alongside.grants.debts.DebtQuestion;
import org.alongside.grants.debts.DebtRecoveries;
import org.alongside.grants.debts.DebtStep;
import org.alongside.grants.debts.DebtView;
import org.alongside.grants.debts.Overpaid;
import org.alongside.grants.payments.PaymentService;
import org.alongside.grants.payments.PaymentStatus;
import org.alongside.grants.payments.PaymentView;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.security.SignedIn;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps of what was paid too much, each by whoever may, and writes down who did
 * it. Whoever raised it neither confirms it nor gives it up; whoever had a hand in the
 * grant confirms, answers, receives and gives up nothing of it.
 */
@Service
@Transactional
class OverpaymentDesk {

	private final PaymentService payments;

	private final DebtLedger ledger;

	private final DebtRecoveries recoveries;

	private final AuditFindings findings;

	private final Hands hands;

	private final Audit audit;

	OverpaymentDesk(PaymentService payments, DebtLedger ledger, DebtRecoveries recoveries, AuditFindings findings,
			Hands hands, Audit audit) {
		this.payments = payments;
		this.ledger = ledger;
		this.recoveries = recoveries;
		this.findings = findings;
		this.hands = hands;
		this.audit = audit;
	}

	/** Notes that a payment was too much; the same press of a button notes it once. */
	void raise(DebtId id, RaiseForm form, SignedIn person) {
		PaymentView payment = this.payments.hold(Objects.requireNonNull(form.payment()));
		this.hands.requireNoInterest(payment.application(), person);
		if (payment.status() != PaymentStatus.ACCEPTED) {
			throw new PaymentHasNotArrived();
		}
		UUID claim = payment.claim();
		var paid = new Overpaid(payment.application(), payment.id(), payment.memberId(),
				this.payments.fundOf(payment.id()), payment.reference(), payment.payeeName(),
				form.sum(payment.amount().currency()), payment.amount(),
				claim != null && this.findings.wasPaidWrongly(new ClaimId(claim)));
		this.ledger.raise(id, paid, Objects.requireNonNull(form.chosen()), form.text(), person);
		write(person, "raised", id);
	}

	/**
	 * Takes a step of staff.
	 * @param debt as the screen showed it
	 */
	void take(DebtStep step, DebtView debt, StepForm form, SignedIn person) {
		requireRole(step, person);
		if (step == DebtStep.DROP) {
			this.hands.requireNoInterest(debt.application(), person);
		}
		else {
			this.hands.requireNoHandIn(debt.application(), debt.memberId(), person);
		}
		switch (step) {
			case CONFIRM -> this.ledger.confirm(debt.id(), form.screen(), person);
			case DROP -> this.ledger.drop(debt.id(), form.screen(), Objects.requireNonNull(form.chosen(step)), person);
			case ANSWER -> this.ledger.answer(debt.id(), form.screen(), form.text(), person);
			case RECEIVE -> {
				Currency currency = debt.sums().amount().currency();
				this.recoveries.owing(debt.memberId(), currency)
					.forEach((grant) -> this.hands.requireNoHandIn(grant, debt.memberId(), person));
				this.recoveries.receive(debt.memberId(), form.paidBack(currency), person);
			}
			case WRITE_OFF ->
				this.ledger.writeOff(debt.id(), form.screen(), Objects.requireNonNull(form.chosen(step)), person);
			case QUESTION, DEDUCT -> throw new AccessDeniedException("This step is taken elsewhere");
		}
		write(person, step.slug(), debt.id());
	}

	/** The family says that it is hard or not right. */
	void ask(DebtId id, DebtQuestion what, String words, SignedIn person) {
		this.ledger.ask(id, person.id(), what, words);
		this.audit.record(person, "overpayment.question", "overpayment", id.value(), Map.of("question", what.name()));
	}

	void requireRole(DebtStep step, SignedIn person) {
		if (!step.isFor(person.roles())) {
			throw new AccessDeniedException("This step is for other roles");
		}
	}

	/** Writes down that somebody looked. */
	void noteRead(DebtId id, SignedIn person) {
		write(person, "read", id);
	}

	private void write(SignedIn person, String step, DebtId id) {
		this.audit.record(person, "overpayment." + step, "overpayment", id.value(), Map.of());
	}

}
