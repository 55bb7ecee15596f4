package org.alongside.contracts.grants;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * That a mail must go to somebody at a hospital, whose address stands on no topic. Keyed
 * by whom is asked, so that what ends a question never overtakes it; kept for 15 days, as
 * long as their link opens. Address and link travel sealed: only notifications can read
 * them.
 */
public sealed interface GrantsLettersEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "grants.letters";

	/**
	 * Who is asked.
	 * @return an id of grants' own: neither an application's nor a person's
	 */
	UUID confirmationId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return confirmationId();
	}

	/**
	 * Somebody at a hospital is asked to confirm a stay, or reminded of it.
	 *
	 * @param kind which letter: {@code CONFIRMATION_ASKED} or
	 * {@code CONFIRMATION_REMINDED}
	 * @param expiresAt after when it is no use
	 * @param sealed Base64 of the authenticated ciphertext of {@link SealedGrantsLetter}
	 * as JSON, with the event id as associated data
	 */
	@JsonTypeName("grants.confirmation-requested.v1")
	record ConfirmationRequested(UUID eventId, Instant occurredAt, UUID confirmationId, String kind, Instant expiresAt,
			String sealed) implements GrantsLettersEvent {
	}

	/** Nobody needs their answer any more: a letter that still waits is moot. */
	@JsonTypeName("grants.confirmation-ended.v1")
	record ConfirmationEnded(UUID eventId, Instant occurredAt, UUID confirmationId) implements GrantsLettersEvent {
	}

}
