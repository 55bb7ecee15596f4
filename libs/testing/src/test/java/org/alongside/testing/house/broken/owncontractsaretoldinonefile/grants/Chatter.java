package org.alongside.testing.house.broken.owncontractsaretoldinonefile.grants;

import java.util.UUID;
import org.alongside.contracts.grants.GrantsEvent;

/** Tells outside publication. */
class Chatter {

	UUID about(GrantsEvent event) {
		return event.applicationId();
	}

}
