package org.alongside.platform.privacy;

import java.io.Serial;

/**
 * What was sealed does not open: it was changed, moved to another place, or sealed with
 * another key.
 */
public class SealBroken extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	SealBroken(Exception cause) {
		super("The seal does not open", cause);
	}

}
