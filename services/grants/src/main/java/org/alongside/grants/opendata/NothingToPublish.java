package org.alongside.grants.opendata;

import org.alongside.platform.data.Refusal;

/** Thrown when so few grants were made that none can be told of. */
class NothingToPublish extends Refusal {

	NothingToPublish(String year) {
		super("grants.open-data.nothing", year);
	}

}
