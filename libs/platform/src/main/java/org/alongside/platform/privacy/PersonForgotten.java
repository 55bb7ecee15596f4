package org.alongside.platform.privacy;

import java.io.Serial;

import org.alongside.platform.data.RecordNotFound;

/**
 * The person has been forgotten: what was sealed for them can never be read again, and
 * nothing more is sealed.
 */
public class PersonForgotten extends RecordNotFound {

	@Serial
	private static final long serialVersionUID = 1L;

	PersonForgotten() {
		super();
	}

}
