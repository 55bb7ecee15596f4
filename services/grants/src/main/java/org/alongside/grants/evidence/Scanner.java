package org.alongside.grants.evidence;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.alongside.grants.evidence.NotScanned.Reason;

import org.springframework.stereotype.Component;

/**
 * Asks clamd about bytes, with its INSTREAM command (clamd(8), ClamAV 1.4): pieces with
 * their lengths before them, an empty one at the end, and one line of answer. Whatever is
 * not a plain yes or no is neither.
 */
@Component
class Scanner implements AutoCloseable {

	private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

	private static final int PIECE = 64 * 1024;

	private static final int LONGEST_ANSWER = 4096;

	private final ScannerSettings settings;

	private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

	Scanner(ScannerSettings settings) {
		this.settings = settings;
	}

	boolean isConfigured() {
		return this.settings.isConfigured();
	}

	/**
	 * Looks at a file. However slow the other side is, it is left when patience is over:
	 * a write may hang for ever, so the socket is closed under it.
	 * @return {@link Scan#CLEAN} or {@link Scan#INFECTED}
	 * @throws NotScanned if the scanner said neither
	 */
	Scan scan(byte[] bytes) throws NotScanned {
		var socket = new Socket();
		Future<String> answer = this.threads.submit(() -> ask(socket, bytes));
		try {
			return understood(answer.get(this.settings.patience().toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (TimeoutException | ExecutionException ex) {
			throw new NotScanned(Reason.AWAY, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotScanned(Reason.AWAY, ex);
		}
		finally {
			answer.cancel(true);
			close(socket);
		}
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	private String ask(Socket socket, byte[] bytes) throws IOException {
		int patience = Math.toIntExact(this.settings.patience().toMillis());
		socket.connect(new InetSocketAddress(Objects.requireNonNull(this.settings.host()), this.settings.port()),
				patience);
		socket.setSoTimeout(patience);
		try {
			send(socket, bytes);
		}
		catch (IOException hungUp) {
			String reason = answer(socket.getInputStream()); // clamd says why, then hangs
																// up
			if (reason.isEmpty()) {
				throw hungUp;
			}
			return reason;
		}
		return answer(socket.getInputStream());
	}

	private static void send(Socket socket, byte[] bytes) throws IOException {
		var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
		out.write(COMMAND);
		for (int from = 0; from < bytes.length; from += PIECE) {
			int length = Math.min(PIECE, bytes.length - from);
			out.writeInt(length);
			out.write(bytes, from, length);
		}
		out.writeInt(0);
		out.flush();
	}

	/** Reads up to the end of the line, or of the connection. */
	private static String answer(InputStream in) throws IOException {
		var answer = new StringBuilder();
		for (int next = in.read(); next > 0 && answer.length() < LONGEST_ANSWER; next = in.read()) {
			answer.append((char) next);
		}
		return answer.toString().strip();
	}

	private static Scan understood(String answer) throws NotScanned {
		if (answer.equals("stream: OK")) {
			return Scan.CLEAN;
		}
		if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
			return Scan.INFECTED;
		}
		if (answer.isEmpty()) {
			throw new NotScanned(Reason.AWAY);
		}
		throw new NotScanned(answer.contains("size limit exceeded") ? Reason.TOO_LARGE : Reason.NOT_UNDERSTOOD);
	}

	private static void close(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A socket always closes", ex);
		}
	}

}
