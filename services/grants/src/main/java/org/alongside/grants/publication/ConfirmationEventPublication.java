package org.alongside.grants.publication;

import java.util.UUID;

import org.alongside.contracts.grants.GrantsLettersEvent;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationEnded;
import org.alongside.contracts.grants.GrantsLettersEvent.ConfirmationRequested;
import org.alongside.contracts.grants.SealedGrantsLetter;
import org.alongside.grants.confirmations.ConfirmationEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;
import org.alongside.platform.privacy.MailSeal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Translates what happens while a hospital is asked into what notifications must know:
 * where a mail goes, under seal, and that none is needed any more.
 */
@Component
class ConfirmationEventPublication {

	private final Outbox outbox;

	private final MailSeal seal;

	private final JsonMapper json;

	private final Ids ids;

	private final String origin;

	ConfirmationEventPublication(Outbox outbox, MailSeal seal, JsonMapper json, Ids ids, Environment environment) {
		this.outbox = outbox;
		this.seal = seal;
		this.json = json;
		this.ids = ids;
		this.origin = environment.getRequiredProperty("alongside.origin");
	}

	@EventListener
	void on(ConfirmationEvent event) {
		this.outbox.tell(told(event, this.ids.next()));
	}

	private GrantsLettersEvent told(ConfirmationEvent event, UUID fact) {
		return switch (event) {
			case ConfirmationEvent.Asked e ->
				new ConfirmationRequested(fact, e.at(), e.confirmation(), kind(e), e.expiresAt(), sealed(fact, e));
			case ConfirmationEvent.Answered e -> new ConfirmationEnded(fact, e.at(), e.confirmation());
			case ConfirmationEvent.NotTheirs e -> new ConfirmationEnded(fact, e.at(), e.confirmation());
			case ConfirmationEvent.Ended e -> new ConfirmationEnded(fact, e.at(), e.confirmation());
		};
	}

	private String sealed(UUID fact, ConfirmationEvent.Asked asked) {
		return this.seal.seal(fact, this.json.writeValueAsString(
				new SealedGrantsLetter(asked.who().email(), asked.who().name(), this.origin + asked.path(), "")));
	}

	private static String kind(ConfirmationEvent.Asked asked) {
		return asked.reminder() ? "CONFIRMATION_REMINDED" : "CONFIRMATION_ASKED";
	}

}
