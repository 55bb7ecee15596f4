package org.alongside.contracts.members;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * That a mail must go to somebody whose address stands on no topic: they are no member,
 * not yet, or no longer. Keyed by request on a topic kept for a week and a day. Address
 * and words travel sealed: only notifications can read them.
 */
public sealed interface LettersEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "members.letters";

	/**
	 * Which request this is.
	 * @return an id of members' own
	 */
	UUID requestId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return requestId();
	}

	/**
	 * A letter is to be sent.
	 *
	 * @param kind which letter: a code such as {@code ENQUIRY_RECEIVED}
	 * @param expiresAt after when it is no use
	 * @param sealed Base64 of the authenticated ciphertext of {@link SealedLetter} as
	 * JSON, with the event id as associated data
	 */
	@JsonTypeName("members.letter-requested.v1")
	record LetterRequested(UUID eventId, Instant occurredAt, UUID requestId, String kind, Instant expiresAt,
			String sealed) implements LettersEvent {
	}

}
