package org.alongside.platform.data;

import java.io.Serial;

/**
 * There is no such record, or it is somebody else's: the two are never told apart.
 */
public class RecordNotFound extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public RecordNotFound() {
		super("No such record");
	}

	/**
	 * Says, for the log alone, what was looked for.
	 * @param what the kind of record
	 * @param id its id
	 */
	public RecordNotFound(String what, Object id) {
		super("No %s %s".formatted(what, id));
	}

}
