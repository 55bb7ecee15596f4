package org.alongside.servers;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a server cannot run here. The message is one line for the person at the
 * keyboard: what is wrong and what they can do about it.
 */
public class ServerDidNotStart extends RuntimeException {

	public ServerDidNotStart(String line) {
		super(line);
	}

	public ServerDidNotStart(String line, @Nullable Throwable cause) {
		super(line, cause);
	}

}
