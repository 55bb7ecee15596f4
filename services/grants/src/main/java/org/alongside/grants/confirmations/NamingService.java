package org.alongside.grants.confirmations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.GrantApplicationStatus;
import org.alongside.grants.applications.HospitalWords;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes down whom to ask at a hospital, and asks them once the application was sent. Each
 * step holds the application still, so that of two at once one is first.
 */
@Service
@Transactional
public class NamingService {

	private final HospitalWords applications;

	private final Confirmations confirmations;

	private final ConfirmationSeal seal;

	private final Asker asker;

	private final ConfirmationSettings settings;

	private final Making making;

	NamingService(HospitalWords applications, Confirmations confirmations, ConfirmationSeal seal, Asker asker,
			ConfirmationSettings settings, Making making) {
		this.applications = applications;
		this.confirmations = confirmations;
		this.seal = seal;
		this.asker = asker;
		this.settings = settings;
		this.making = making;
	}

	/**
	 * A family names somebody, or puts right whom they named; naming the same again
	 * changes nothing.
	 */
	public void name(GrantApplicationId id, UUID member, Professional who) {
		ApplicationView application = this.applications.holdOwn(id, member);
		Optional<Confirmation> last = last(id);
		if (application.status() == GrantApplicationStatus.DRAFT) {
			describe(last.orElseGet(() -> make(application, 1, null)), who);
			return;
		}
		if (last.filter((one) -> one.status() == ConfirmationStatus.ANSWERED).isPresent()) {
			throw new AnsweredAlready();
		}
		replace(application, last, who, null);
	}

	/** A family would rather name nobody; what was sent stays as it is. */
	public void drop(GrantApplicationId id, UUID member) {
		if (this.applications.holdOwn(id, member).status() == GrantApplicationStatus.DRAFT) {
			last(id).ifPresent(this.confirmations::delete);
		}
	}

	/** Staff ask somebody at another address, even where one has answered. */
	public void ask(GrantApplicationId id, String officer, Professional who) {
		replace(sent(id), last(id), who, officer);
	}

	/**
	 * Staff ask the same person once more.
	 * @param mails how often they had been asked when the screen was made: the same press
	 * asks once
	 */
	public void askAgain(GrantApplicationId id, int mails) {
		sent(id);
		last(id).filter((one) -> one.status() == ConfirmationStatus.ASKED || one.status() == ConfirmationStatus.NAMED)
			.filter((one) -> one.mails() == mails && one.sealedProfessional() != null)
			.ifPresent(this::write);
	}

	/** The application was sent: whom the family named is asked. */
	void askNamed(GrantApplicationId id) {
		last(id).filter((one) -> one.status() == ConfirmationStatus.NAMED)
			.filter((one) -> one.sealedProfessional() != null)
			.ifPresent(this.asker::ask);
	}

	/** The application is decided. */
	void end(GrantApplicationId id) {
		last(id).filter((one) -> one.status().next().contains(ConfirmationStatus.ENDED)).ifPresent(this.asker::end);
	}

	/** The application was taken back: nobody needs to be known any more. */
	void forget(List<Confirmation> known) {
		known.stream().filter((one) -> one.status() == ConfirmationStatus.ASKED).forEach(this.asker::end);
		this.confirmations.deleteAll(known);
		this.confirmations.flush();
	}

	private void replace(ApplicationView application, Optional<Confirmation> last, Professional who,
			@Nullable String officer) {
		if (!application.status().isOpen()) {
			throw new NobodyNeedsToBeAsked();
		}
		Optional<Confirmation> same = last
			.filter((one) -> one.status() == ConfirmationStatus.ASKED || one.status() == ConfirmationStatus.NAMED)
			.filter((one) -> Optional.ofNullable(this.seal.who(one)).filter(who::hasAddressOf).isPresent());
		if (same.isPresent()) {
			describe(same.get(), who);
			if (!same.get().isOpen(this.making.clock().instant())) {
				write(same.get());
			}
			return;
		}
		last.filter((one) -> one.status().next().contains(ConfirmationStatus.ENDED)).ifPresent(this.asker::end);
		Confirmation next = make(application, last.map(Confirmation::number).orElse(0) + 1, officer);
		describe(next, who);
		write(next);
	}

	private void write(Confirmation confirmation) {
		int mails = this.confirmations.findByApplicationIdOrderByNumber(confirmation.application().value())
			.stream()
			.mapToInt(Confirmation::mails)
			.sum();
		if (mails >= this.settings.mostMails()) {
			throw new AskedTooOften(this.settings.mostMails());
		}
		this.asker.ask(confirmation);
	}

	private Confirmation make(ApplicationView application, int number, @Nullable String officer) {
		return new Confirmation(this.making.ids().next(), application, number, officer, this.making.clock().instant());
	}

	private void describe(Confirmation confirmation, Professional who) {
		confirmation.describe(this.seal.seal(confirmation, who), this.settings.isHealthService(who),
				this.making.clock().instant());
		this.confirmations.saveAndFlush(confirmation);
	}

	private Optional<Confirmation> last(GrantApplicationId id) {
		return this.confirmations.findFirstByApplicationIdOrderByNumberDesc(id.value());
	}

	private ApplicationView sent(GrantApplicationId id) {
		ApplicationView application = this.applications.hold(id)
			.filter((found) -> found.submittedAt() != null)
			.orElseThrow(() -> new RecordNotFound("application", id));
		if (!application.status().isOpen()) {
			throw new NobodyNeedsToBeAsked();
		}
		return application;
	}

	/** What a new one is made with. */
	@org.springframework.stereotype.Component
	record Making(Ids ids, Clock clock) {
	}

}
