package org.alongside.edge.home;

import org.jspecify.annotations.Nullable;

/**
 * What one service has to say on a home page.
 *
 * @param service whose part it is
 * @param html a section, as the service wrote it; nothing when it has nothing for this
 * person
 * @param away whether the service did not answer in time
 */
record HomePart(String service, @Nullable String html, boolean away) {

	static HomePart of(String service, @Nullable String html) {
		return new HomePart(service, html, false);
	}

	static HomePart away(String service) {
		return new HomePart(service, null, true);
	}

}
