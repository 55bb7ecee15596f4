package org.alongside.grants.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks clamd's INSTREAM over TCP as strictly as clamd does, and finds the test file of
 * EICAR; or behaves as badly as one likes.
 */
final class SmallClamd implements AutoCloseable {

	/** In two pieces, so that no scanner takes this file for the test file. */
	static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

	private static final int LIMIT = 12 * 1024 * 1024;

	private final ServerSocket door;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	private final CountDownLatch closed = new CountDownLatch(1);

	final AtomicInteger asked = new AtomicInteger();

	private volatile Manner manner = Manner.GOOD;

	SmallClamd() {
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.threads.submit(this::listen);
	}

	int port() {
		return this.door.getLocalPort();
	}

	void behave(Manner manner) {
		this.manner = manner;
	}

	@Override
	public void close() {
		this.closed.countDown();
		this.threads.shutdownNow();
		try {
			this.door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Void listen() throws IOException {
		while (!this.door.isClosed()) {
			Socket caller = this.door.accept();
			this.threads.submit(() -> {
				try (caller) {
					serve(caller);
				}
				return null;
			});
		}
		return null;
	}

	private void serve(Socket caller) throws IOException, InterruptedException {
		this.asked.incrementAndGet();
		switch (this.manner) {
			case HANGS_UP -> {
			}
			case NEVER_READS -> this.closed.await();
			case NEVER_ANSWERS -> {
				stream(caller);
				this.closed.await();
			}
			case HANGS_UP_HALF_WAY -> caller.getInputStream().readNBytes(4000);
			case BABBLES -> say(caller, stream(caller).isEmpty() ? "" : "SELECT 1; OK of sorts");
			case SAYS_NOTHING -> stream(caller);
			case HALF_AN_ANSWER -> say(caller, stream(caller).isEmpty() ? "" : "stream: O");
			case REFUSES_THE_SIZE -> {
				caller.getInputStream().readNBytes(4000);
				say(caller, "INSTREAM size limit exceeded. ERROR");
			}
			case GOOD ->
				say(caller, stream(caller).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK");
		}
	}

	/** What was sent, once it is whole. */
	private static String stream(Socket caller) throws IOException {
		var in = new DataInputStream(caller.getInputStream());
		String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
		if (!command.equals("zINSTREAM\0")) {
			throw new IOException("UNKNOWN COMMAND");
		}
		var bytes = new ByteArrayOutputStream();
		for (int length = in.readInt(); length != 0; length = in.readInt()) {
			if (length < 0 || bytes.size() + length > LIMIT) {
				throw new IOException("INSTREAM size limit exceeded");
			}
			bytes.write(in.readNBytes(length));
		}
		return bytes.toString(StandardCharsets.ISO_8859_1) + "\n";
	}

	private static void say(Socket caller, String answer) throws IOException {
		caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
	}

	/** How it behaves. */
	enum Manner {

		GOOD, HANGS_UP, HANGS_UP_HALF_WAY, NEVER_READS, NEVER_ANSWERS, SAYS_NOTHING, BABBLES, HALF_AN_ANSWER,
		REFUSES_THE_SIZE

	}

}
