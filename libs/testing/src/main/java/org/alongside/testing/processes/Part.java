package org.alongside.testing.processes;

import java.util.Locale;

/**
 * What can be killed, in the order it starts.
 */
public enum Part {

	/** MySQL. */
	DATABASE,
	/** Kafka. */
	BROKER,
	/** The mail catcher. */
	MAIL,
	/** The service of that name. */
	MEMBERS,
	/** The service of that name. */
	GRANTS,
	/** The service of that name. */
	PEER_SUPPORT,
	/** The service of that name. */
	NOTIFICATIONS,
	/** The service of that name; the one origin. */
	EDGE;

	String[] words() {
		var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
		return switch (this) {
			case DATABASE, BROKER, MAIL -> new String[] { name };
			case MEMBERS, GRANTS, PEER_SUPPORT, NOTIFICATIONS, EDGE -> new String[] { "service", name };
		};
	}

}
