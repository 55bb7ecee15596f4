package org.alongside.contracts.peersupport;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

/**
 * That a mail must go to somebody whose address stands on no topic: a referee, or whoever
 * looks after safeguarding. Keyed by what the letter is about; kept for 29 days, as long
 * as a referee's link opens. Address and link travel sealed: only notifications can read
 * them.
 */
public sealed interface PeerLettersEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "peer-support.letters";

	/**
	 * What the letter is about.
	 * @return an id of peer-support's own
	 */
	UUID subjectId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return subjectId();
	}

	/**
	 * A letter is to be sent.
	 *
	 * @param kind which letter: {@code REFERENCE_ASKED} or {@code CONCERN_RAISED}
	 * @param expiresAt after when it is no use
	 * @param sealed Base64 of the authenticated ciphertext of {@link SealedPeerLetter} as
	 * JSON, with the event id as associated data
	 */
	@JsonTypeName("peer-support.letter-requested.v1")
	record PeerLetterRequested(UUID eventId, Instant occurredAt, UUID subjectId, String kind, Instant expiresAt,
			String sealed) implements PeerLettersEvent {
	}

}
