package org.alongside.grants.evidence;

import java.io.Serial;

import org.alongside.platform.data.Refusal;

/** There is a scanner, but it has not looked at a file yet, so nobody opens it. */
class FileIsNotScannedYet extends Refusal {

	@Serial
	private static final long serialVersionUID = 1L;

	FileIsNotScannedYet() {
		super("grants.evidence.not-scanned-yet");
	}

}
