package org.alongside.edge.guard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A request that no decent client would send.
 */
final class RawRequest {

	private RawRequest() {
	}

	static int status(int port, String target) {
		return status(port, target, "localhost");
	}

	static int status(int port, String target, String host, String... more) {
		String request = "GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: text/html\r\n"
				+ String.join("", more) + "Connection: close\r\n\r\n";
		try (Socket socket = new Socket("localhost", port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			BufferedReader answer = new BufferedReader(
					new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
			return Integer.parseInt(answer.readLine().split(" ")[1]);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
