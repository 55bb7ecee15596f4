package org.alongside.peersupport.volunteers;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** Thrown when a link for a reference was used, or has expired. */
class ReferenceLinkIsUsed extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	ReferenceLinkIsUsed() {
		super("peer-support.reference-link-is-used");
	}

}
