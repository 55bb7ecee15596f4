package org.alongside.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Which ports of this machine are free.
 */
public final class Ports {

	private Ports() {
	}

	/**
	 * A port nobody listens on at this moment.
	 */
	public static int anyFree() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The given port, or the next above it that is free.
	 */
	public static int freeFrom(int port) {
		for (int candidate = port; candidate < port + 100; candidate++) {
			if (isFree("127.0.0.1", candidate)) {
				return candidate;
			}
		}
		throw new ServerDidNotStart("No free port from " + port + " to " + (port + 99) + ".");
	}

	public static boolean isFree(String address, int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(address, port), 1);
			return true;
		}
		catch (IOException _) {
			return false;
		}
	}

	/**
	 * Refuses in one line when somebody else has the port.
	 * @param setting the name of the setting that chooses another port
	 */
	public static void requireFree(String address, int port, String setting) {
		if (port != 0 && !isFree(address, port)) {
			throw new ServerDidNotStart(
					"Port " + port + " is already in use. Stop what uses it, or choose another with " + setting + ".");
		}
	}

}
