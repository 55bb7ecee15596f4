package org.alongside.grants.runs;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the page that starts a run may send.
 *
 * @param run the id the run will have, made when the page was
 * @param payments what is ticked
 */
record StartForm(@Nullable UUID run, @Nullable String currency, @Nullable List<UUID> payments) {

	List<UUID> chosen() {
		return (this.payments != null) ? this.payments : List.of();
	}

}
