package org.alongside.notifications.delivery;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A mail relay that does what it is told: refuses, hangs up or falls silent at any step.
 * It keeps a mail only when it has said 250 to the dot, unless told to
 * {@link #KEEP_AND_CUT keep it and cut}.
 */
final class ScriptedRelay implements AutoCloseable {

	/** The steps of handing over a mail. */
	enum Step {

		GREETING, EHLO, MAIL, RCPT, DATA, FIRST_LINE, DOT

	}

	static final String CUT = "cut";

	static final String SILENCE = "silence";

	static final String KEEP_AND_CUT = "keep and cut";

	private static final Map<Step, String> USUAL = new EnumMap<>(Map.of(Step.GREETING, "220 relay ready", Step.EHLO,
			"250-relay\r\n250-8BITMIME\r\n250-CHUNKING\r\n250 SIZE 10000000", Step.MAIL, "250 2.1.0 ok", Step.RCPT,
			"250 2.1.5 ok", Step.DATA, "354 go on", Step.DOT, "250 2.0.0 taken"));

	private final Map<Step, Queue<String>> script = new ConcurrentHashMap<>();

	private final List<String> kept = new CopyOnWriteArrayList<>();

	private final AtomicInteger connections = new AtomicInteger();

	private final AtomicInteger dots = new AtomicInteger();

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ServerSocket server;

	private volatile boolean away;

	ScriptedRelay() throws IOException {
		this.server = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().start(this::listen);
	}

	int port() {
		return this.server.getLocalPort();
	}

	/** At its next times at this step, say these instead of the usual. */
	ScriptedRelay at(Step step, String... answers) {
		this.script.computeIfAbsent(step, (_) -> new ConcurrentLinkedQueue<>()).addAll(List.of(answers));
		return this;
	}

	/** The mails it said 250 to, as they came over the line. */
	List<String> kept() {
		return this.kept;
	}

	int connections() {
		return this.connections.get();
	}

	/** How many final dots it has seen. */
	int dots() {
		return this.dots.get();
	}

	/** Hangs up on everybody at once, and from now on as soon as it has picked up. */
	void goAway() throws IOException {
		this.away = true;
		hangUp();
	}

	void comeBack() {
		this.away = false;
	}

	/**
	 * Dies in the middle of whatever it does: when this returns, the other side can write
	 * no more.
	 */
	void hangUp() throws IOException {
		for (Socket socket : this.open) {
			socket.setSoLinger(true, 0);
			socket.close();
		}
		Awaitility.await().pollInterval(Duration.ofMillis(1)).until(this.open::isEmpty);
	}

	private void listen() {
		while (!this.server.isClosed()) {
			try {
				Socket socket = this.server.accept();
				if (this.away) {
					socket.close();
					continue;
				}
				this.open.add(socket);
				this.connections.incrementAndGet();
				Thread.ofVirtual().start(() -> talk(socket));
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	private void talk(Socket socket) {
		try (socket;
				InputStream in = new BufferedInputStream(socket.getInputStream());
				OutputStream out = socket.getOutputStream()) {
			say(Step.GREETING, in, out);
			for (String line = read(in); line != null; line = read(in)) {
				hear(line, in, out);
			}
		}
		catch (IOException ex) {
			// The line is gone: so is what was not finished.
		}
		finally {
			this.open.remove(socket);
		}
	}

	private void hear(String line, InputStream in, OutputStream out) throws IOException {
		switch (line.split("[ :]")[0]) {
			case "EHLO", "HELO" -> say(Step.EHLO, in, out);
			case "MAIL" -> say(Step.MAIL, in, out);
			case "RCPT" -> say(Step.RCPT, in, out);
			case "DATA" -> {
				if (say(Step.DATA, in, out).startsWith("354")) {
					body(in, out);
				}
			}
			case "QUIT" -> throw new IOException("221");
			default -> write(out, "250 ok");
		}
	}

	private void body(InputStream in, OutputStream out) throws IOException {
		StringBuilder body = new StringBuilder();
		String line = read(in);
		if (next(Step.FIRST_LINE) != null) {
			throw new IOException("cut in the middle");
		}
		while (line != null && !line.equals(".")) {
			body.append(line).append("\r\n");
			line = read(in);
		}
		if (line == null) {
			return;
		}
		this.dots.incrementAndGet();
		String answer = next(Step.DOT);
		if (KEEP_AND_CUT.equals(answer)) {
			this.kept.add(body.toString());
			throw new IOException("cut after the dot");
		}
		String said = (answer != null) ? answer : USUAL.getOrDefault(Step.DOT, "");
		if (said.startsWith("250")) {
			this.kept.add(body.toString());
		}
		answer(said, in, out);
	}

	private String say(Step step, InputStream in, OutputStream out) throws IOException {
		String answer = next(step);
		String said = (answer != null) ? answer : USUAL.getOrDefault(step, "250 ok");
		answer(said, in, out);
		return said;
	}

	private void answer(String said, InputStream in, OutputStream out) throws IOException {
		if (said.equals(CUT)) {
			throw new IOException("cut");
		}
		if (said.equals(SILENCE)) {
			in.transferTo(OutputStream.nullOutputStream());
			throw new IOException("the other side gave up");
		}
		write(out, said);
		if (said.startsWith("421")) {
			throw new IOException("goodbye");
		}
	}

	private @Nullable String next(Step step) {
		Queue<String> answers = this.script.get(step);
		return (answers != null) ? answers.poll() : null;
	}

	private static void write(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		out.flush();
	}

	private static @Nullable String read(InputStream in) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int b = in.read(); b != '\n'; b = in.read()) {
			if (b == -1) {
				return null;
			}
			if (b != '\r') {
				line.write(b);
			}
		}
		return line.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() throws IOException {
		this.server.close();
		for (Closeable socket : this.open) {
			socket.close();
		}
	}

}
