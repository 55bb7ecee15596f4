package org.alongside.grants.confirmations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.alongside.platform.data.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes links, and has the mails that carry them written. */
@Component
class Asker {

	private final Confirmations confirmations;

	private final ConfirmationLinks links;

	private final ConfirmationSeal seal;

	private final ConfirmationSettings settings;

	private final Ids ids;

	private final Told told;

	Asker(Confirmations confirmations, ConfirmationLinks links, ConfirmationSeal seal, ConfirmationSettings settings,
			Ids ids, Told told) {
		this.confirmations = confirmations;
		this.links = links;
		this.seal = seal;
		this.settings = settings;
		this.ids = ids;
		this.told = told;
	}

	/** Asks, for the first time or once more. */
	void ask(Confirmation confirmation) {
		Instant now = this.told.now();
		confirmation.ask(now, now.plus(Duration.ofDays(this.settings.openForDays())));
		write(confirmation, false, now);
	}

	void remind(Confirmation confirmation) {
		Instant now = this.told.now();
		confirmation.remind(now);
		write(confirmation, true, now);
	}

	/** Nobody needs their answer: their links open nothing any more. */
	void end(Confirmation confirmation) {
		boolean asked = confirmation.status() == ConfirmationStatus.ASKED;
		confirmation.end();
		this.confirmations.save(confirmation);
		if (asked) {
			this.told.tell(new ConfirmationEvent.Ended(confirmation.application(), confirmation.id(), this.told.now()));
		}
	}

	private void write(Confirmation confirmation, boolean reminder, Instant now) {
		this.confirmations.saveAndFlush(confirmation);
		LinkToken token = LinkToken.next();
		this.links.save(new ConfirmationLink(this.ids.next(), confirmation.id(), token.hash()));
		this.told.tell(new ConfirmationEvent.Asked(confirmation.application(), confirmation.id(),
				Objects.requireNonNull(this.seal.who(confirmation)), "/grants/confirmations/" + token.text(), reminder,
				Objects.requireNonNull(confirmation.expiresAt()), now));
	}

	/** When it is, and who wants to know. */
	@Component
	record Told(ApplicationEventPublisher events, Clock clock) {

		Instant now() {
			return this.clock.instant();
		}

		void tell(ConfirmationEvent event) {
			this.events.publishEvent(event);
		}

	}

}
