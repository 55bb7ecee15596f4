package org.alongside.platform.data;

import java.io.Serial;

/**
 * What was typed is not an amount of money; the code says in which way.
 */
public class NotAnAmount extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	NotAnAmount(String code) {
		super(code);
	}

}
