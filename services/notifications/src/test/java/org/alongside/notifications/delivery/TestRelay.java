package org.alongside.notifications.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A relay that takes every mail, for tests that are not about relays.
 */
public final class TestRelay implements AutoCloseable {

	private final ScriptedRelay relay;

	private TestRelay(ScriptedRelay relay) {
		this.relay = relay;
	}

	public static TestRelay start() {
		try {
			return new TestRelay(new ScriptedRelay());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public int port() {
		return this.relay.port();
	}

	public List<String> mailsTo(String address) {
		return this.relay.kept().stream().filter((mail) -> mail.contains("<" + address + ">")).toList();
	}

	@Override
	public void close() throws IOException {
		this.relay.close();
	}

}
