package org.alongside.standalone;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Stops everything in good order within ten seconds of Ctrl-C or SIGTERM: services first
 * and side by side, then the servers they stand on. What hangs is left behind; nothing
 * that was committed depends on a farewell.
 */
final class Stopping {

	private static final Duration FOR_SERVICES = Duration.ofSeconds(5);

	private static final Duration FOR_ALL = Duration.ofMillis(9500);

	private final Deque<AutoCloseable> services = new ArrayDeque<>();

	private final Deque<AutoCloseable> servers = new ArrayDeque<>();

	private volatile boolean asked;

	static Stopping whenAsked() {
		Stopping stopping = new Stopping();
		Runtime.getRuntime().addShutdownHook(new Thread(stopping::stop, "stopping"));
		return stopping;
	}

	/**
	 * Whether somebody asked already, so that what fails now fails for that reason.
	 */
	boolean isAsked() {
		return this.asked;
	}

	synchronized void service(AutoCloseable service) {
		this.services.push(service);
	}

	synchronized void server(AutoCloseable server) {
		this.servers.push(server);
	}

	private void stop() {
		this.asked = true;
		stopAll();
	}

	private synchronized void stopAll() {
		Thread.ofPlatform().daemon().start(() -> {
			pause(FOR_ALL);
			endChildren();
			Runtime.getRuntime().halt(1);
		});
		Thread[] closing = this.services.stream()
			.map((service) -> Thread.ofPlatform().daemon().start(() -> close(service)))
			.toArray(Thread[]::new);
		long deadline = System.nanoTime() + FOR_SERVICES.toNanos();
		for (Thread thread : closing) {
			join(thread, Duration.ofNanos(Math.max(1, deadline - System.nanoTime())));
		}
		this.servers.forEach(Stopping::close);
		endChildren();
	}

	/**
	 * A download or a first start may be under way, of which nobody else knows.
	 */
	private static void endChildren() {
		ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
	}

	private static void close(AutoCloseable closeable) {
		try {
			closeable.close();
		}
		catch (Exception ex) {
			System.err.println("While stopping: " + ex);
		}
	}

	private static void join(Thread thread, Duration patience) {
		try {
			thread.join(patience);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
		}
	}

}
