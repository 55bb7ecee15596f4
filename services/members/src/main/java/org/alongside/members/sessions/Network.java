package org.alongside.members.sessions;

import java.util.Arrays;

/**
 * How the address of a network begins: enough to know one's own by, too little to find
 * anybody.
 */
final class Network {

	private Network() {
	}

	static String beginning(String address) {
		if (address.indexOf(':') >= 0) {
			var parts = address.split(":");
			return String.join(":", Arrays.copyOf(parts, Math.min(2, parts.length)));
		}
		var parts = address.split("\\.");
		return (parts.length == 4) ? parts[0] + '.' + parts[1] : "";
	}

}
