package org.alongside.peersupport.concerns;

import java.time.Instant;

/** That something felt wrong: told at once, and nothing but that. */
public sealed interface ConcernEvent {

	/** There is a concern to read. */
	record Raised(ConcernId id, Instant at) implements ConcernEvent {
	}

}
