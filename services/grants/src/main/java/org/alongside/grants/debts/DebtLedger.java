package org.alongside.grants.debts;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the steps of a debt's life, each in the caller's transaction, with the debt held
 * still. Who may take them is for the caller to say.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DebtLedger {

	private final Debts debts;

	private final DebtSeal seal;

	private final Families families;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	DebtLedger(Debts debts, DebtSeal seal, Families families, Clock clock) {
		this.debts = debts;
		this.seal = seal;
		this.families = families;
		this.clock = clock;
	}

	/**
	 * Notes that part of a payment was too much; the caller holds the payment still. The
	 * same id is noted once.
	 * @param words what the family will read
	 * @throws MoreThanWasPaid if it is more than was paid and is not owed back already
	 */
	public void raise(DebtId id, Overpaid paid, DebtReason reason, String words, SignedIn person) {
		if (this.debts.existsById(id.value())) {
			return;
		}
		this.families.requireReachable(paid.member());
		long counted = this.debts.lockedFor(paid.payment()).stream().mapToLong(Debt::counts).sum();
		Money most = new Money(paid.most().minor() - counted, paid.most().currency());
		if (paid.amount().isGreaterThan(most)) {
			throw new MoreThanWasPaid(most);
		}
		var sealed = new SealedDebtWords(this.seal.seal(paid.member(), id, "words", words));
		this.debts.saveAndFlush(new Debt(id, PublicReference.next("PO", this.random), paid, reason, sealed,
				new DebtPeople(person, this.clock.instant())));
	}

	/** A second person agrees, and the family is told. */
	public void confirm(DebtId id, long screen, SignedIn person) {
		Debt debt = held(id, screen, DebtStep.CONFIRM, person);
		if (debt == null) {
			return;
		}
		this.families.requireReachable(debt.memberId());
		debt.confirm(person, this.clock.instant());
		this.debts.saveAndFlush(debt);
	}

	public void drop(DebtId id, long screen, CloseReason why, SignedIn person) {
		Debt debt = held(id, screen, DebtStep.DROP, person);
		if (debt == null) {
			return;
		}
		debt.drop(why, person, this.clock.instant());
		this.debts.saveAndFlush(debt);
	}

	/** The family says that it is hard or not right; anybody else's is not there. */
	public void ask(DebtId id, UUID member, DebtQuestion what, String words) {
		Debt debt = this.debts.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.filter((found) -> found.status() != DebtStatus.RAISED && found.status() != DebtStatus.DROPPED)
			.orElseThrow(() -> new RecordNotFound("debt", id));
		if (debt.status() == DebtStatus.QUESTIONED) {
			return; // the same press, or their words already wait for an answer
		}
		debt.ask(what, this.seal.seal(member, id, "question", words));
		this.debts.saveAndFlush(debt);
	}

	/** Somebody answers the family: it stands. */
	public void answer(DebtId id, long screen, String words, SignedIn person) {
		Debt debt = held(id, screen, DebtStep.ANSWER, person);
		if (debt == null) {
			return;
		}
		this.families.requireReachable(debt.memberId());
		debt.answer(this.seal.seal(debt.memberId(), id, "answer", words), person, this.clock.instant(), true);
		this.debts.saveAndFlush(debt);
	}

	/** Gives up what is left. */
	public void writeOff(DebtId id, long screen, CloseReason why, SignedIn person) {
		Debt debt = held(id, screen, DebtStep.WRITE_OFF, person);
		if (debt == null) {
			return;
		}
		debt.writeOff(why, person, this.clock.instant(), this.families.canBeTold(debt.memberId()));
		this.debts.saveAndFlush(debt);
	}

	/** A debt, held still; or null when this very press of the button has counted. */
	private @Nullable Debt held(DebtId id, long screen, DebtStep step, SignedIn person) {
		Debt debt = this.debts.locked(id.value()).orElseThrow(() -> new RecordNotFound("debt", id));
		if (debt.version() != screen) {
			if (debt.wasTaken(step, person)) {
				return null;
			}
			throw new DebtIsStale();
		}
		if (!step.from().contains(debt.status())) {
			throw new DebtIsStale();
		}
		return debt;
	}

}
