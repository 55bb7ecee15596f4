package org.alongside.edge.keeping;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A form that was kept, as its writer gets it back.
 *
 * @param fields all of them, in the order they were sent
 */
public record KeptForm(UUID id, Instant keptAt, List<Field> fields) {

	/** One field of a form. */
	public record Field(String name, String value) {
	}

}
