package org.alongside.peersupport.volunteers;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a volunteer has no place for one more person, or rests. */
public class NoPlaceLeft extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	public NoPlaceLeft() {
		super("peer-support.no-place-left");
	}

}
