package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when a run would be called off whose file may be with the bank. */
class FileIsOut extends Refusal {

	FileIsOut() {
		super("grants.run.file-is-out");
	}

}
