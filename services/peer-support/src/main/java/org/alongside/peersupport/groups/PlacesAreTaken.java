package org.alongside.peersupport.groups;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when there would be fewer places than are taken. */
class PlacesAreTaken extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	PlacesAreTaken(int taken) {
		super("peer-support.group-places-are-taken", taken);
	}

}
