package org.alongside.grants.runs;

import org.alongside.platform.data.Refusal;

/** Thrown when a file would differ from the one that was approved. */
class FileHasChanged extends Refusal {

	FileHasChanged() {
		super("grants.run.file-has-changed");
	}

}
