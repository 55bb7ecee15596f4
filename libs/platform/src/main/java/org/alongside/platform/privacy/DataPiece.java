package org.alongside.platform.privacy;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of what this service holds of a person, sealed. Said in the transaction that
 * sends it; publication tells it.
 *
 * @param person whose data it is
 * @param export which request it answers
 * @param number from 1
 * @param last whether no more pieces follow
 * @param sealed Base64 of the piece, sealed to the key of the request
 * @param at when
 */
public record DataPiece(UUID person, UUID export, int number, boolean last, String sealed, Instant at) {

	@Override
	public String toString() {
		return "DataPiece[" + this.export + ", " + this.number + "]";
	}

}
