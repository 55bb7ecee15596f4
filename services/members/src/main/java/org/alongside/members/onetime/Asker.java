package org.alongside.members.onetime;

import java.util.Arrays;

/**
 * Who asks, as far as we can tell before they have signed in.
 *
 * @param browser a secret that only the asking browser carries
 * @param network the address the request comes from
 */
public record Asker(String browser, String network) {

	/** One household has many addresses of the longer kind: their first half counts. */
	public String wholeNetwork() {
		if (this.network.indexOf(':') < 0) {
			return this.network;
		}
		var parts = this.network.split(":");
		return String.join(":", Arrays.copyOf(parts, Math.min(4, parts.length)));
	}

}
