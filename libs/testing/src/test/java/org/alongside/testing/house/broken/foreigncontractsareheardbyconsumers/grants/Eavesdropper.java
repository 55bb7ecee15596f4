package org.alongside.testing.house.broken.foreigncontractsareheardbyconsumers.grants;

import java.util.UUID;
import org.alongside.contracts.members.MembersEvent;

/** Hears, but is no consumer. */
class Eavesdropper {

	UUID whom(MembersEvent event) {
		return event.memberId();
	}

}
