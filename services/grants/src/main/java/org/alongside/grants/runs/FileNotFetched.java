package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when a run is said to be with the bank whose file never left us. */
class FileNotFetched extends Refusal {

	FileNotFetched() {
		super("grants.run.file-not-fetched");
	}

}
