package org.alongside.members.help;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for; an answer that is not given leaves nothing out.
 *
 * @param nation where they live
 * @param who who they are
 * @param situation what it is about
 */
record HelpChoice(@Nullable Nation nation, @Nullable WhoAsks who, @Nullable Situation situation) {

	boolean isEmpty() {
		return this.nation == null && this.who == null && this.situation == null;
	}

}
