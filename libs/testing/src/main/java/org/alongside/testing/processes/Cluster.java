package org.alongside.testing.processes;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.alongside.servers.Databases;
import org.alongside.servers.MySqlServer;

/**
 * Every part of Alongside as a process of its own, over one data folder and on ports
 * nobody else has: to be killed, started again, and stopped together.
 * <p>
 * The processes run this JVM's class path, which must hold {@code infra/standalone}.
 */
public final class Cluster implements AutoCloseable {

	private static final String LAUNCHER = "org.alongside.standalone.Alongside";

	private static final long PATIENCE_SECONDS = 240;

	private final Path data;

	private final Path output;

	private final int port;

	private final Map<String, String> environment = new HashMap<>();

	private final Map<Part, Process> running = new EnumMap<>(Part.class);

	private final String classPath;

	private Cluster(Path data, int port, String classPath) {
		this.data = data;
		this.classPath = classPath;
		this.output = data.resolve("output");
		this.port = port;
		this.environment.put("ALONGSIDE_DATA", data.toString());
		this.environment.put("ALONGSIDE_PORT", String.valueOf(port));
		this.environment.put("ALONGSIDE_DEMO", "on");
		// its families apply all day long
		this.environment.put("ALONGSIDE_GRANTS_STARTSADAY", "1000000");
		for (String name : List.of("KAFKA", "DB", "SMTP", "MAILBOX")) {
			this.environment.put("ALONGSIDE_" + name + "_PORT", String.valueOf(freePort()));
		}
	}

	/**
	 * Starts every part, each in a process of its own.
	 * @param data an empty folder, or one that a cluster left
	 * @return the cluster, all parts ready
	 */
	public static Cluster startIn(Path data) {
		return startIn(data, classPath());
	}

	/**
	 * Starts every part, each in a process of its own.
	 * @param data an empty folder, or one that a cluster left
	 * @param classPath what the processes run, where this JVM's has more than they should
	 * see
	 * @return the cluster, all parts ready
	 */
	public static Cluster startIn(Path data, String classPath) {
		return startIn(data, classPath, Map.of());
	}

	/**
	 * Starts every part, each in a process of its own.
	 * @param data an empty folder, or one that a cluster left
	 * @param classPath what the processes run
	 * @param settings what they are told besides, as environment variables
	 * @return the cluster, all parts ready
	 */
	public static Cluster startIn(Path data, String classPath, Map<String, String> settings) {
		var cluster = new Cluster(data, freePortsInARow(), classPath);
		cluster.environment.putAll(settings);
		try {
			for (Part part : Part.values()) {
				cluster.start(part);
			}
		}
		catch (RuntimeException ex) {
			cluster.close();
			throw ex;
		}
		return cluster;
	}

	/**
	 * Starts everything in one process, as {@code ./alongside start} does.
	 * @param data an empty folder, or one that a cluster left
	 * @return the cluster; only {@link Part#EDGE} can be killed, and is everything
	 */
	public static Cluster startTogether(Path data) {
		var cluster = new Cluster(data, freePortsInARow(), classPath());
		cluster.launch(Part.EDGE, "start");
		return cluster;
	}

	/**
	 * The address people would type.
	 * @return for example {@code http://localhost:31234}
	 */
	public URI origin() {
		return URI.create("http://localhost:" + this.port);
	}

	/**
	 * Where an outside Kafka client connects.
	 * @return the bootstrap servers
	 */
	public String kafka() {
		return "localhost:" + this.environment.get("ALONGSIDE_KAFKA_PORT");
	}

	/**
	 * Where caught mail is shown, without the edge between.
	 * @return the mail catcher's page
	 */
	public URI mailbox() {
		return URI.create("http://127.0.0.1:" + this.environment.get("ALONGSIDE_MAILBOX_PORT") + "/");
	}

	/**
	 * The schemas of the services, to be looked into from outside.
	 * @return the database part's schemas
	 */
	public Databases databases() {
		return MySqlServer.databases(this.data.resolve("mysql"),
				Integer.parseInt(Objects.requireNonNull(this.environment.get("ALONGSIDE_DB_PORT"))));
	}

	/**
	 * Ends a part as {@code kill -9} does, with whatever it started.
	 * @param part which
	 */
	public void kill(Part part) {
		var process = this.running.remove(part);
		if (process != null) {
			var children = process.descendants().toList();
			process.destroyForcibly();
			children.forEach(ProcessHandle::destroyForcibly);
			process.onExit().join();
			children.forEach((child) -> child.onExit().join());
		}
	}

	/**
	 * Starts a part and waits until it is ready.
	 * @param part which
	 */
	public void start(Part part) {
		launch(part, part.words());
	}

	@Override
	public void close() {
		var parts = new ArrayList<>(this.running.keySet()).reversed();
		for (Part part : parts) {
			var process = Objects.requireNonNull(this.running.get(part));
			process.destroy();
			try {
				if (!process.waitFor(15, TimeUnit.SECONDS)) {
					kill(part);
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				kill(part);
			}
		}
		this.running.clear();
	}

	private void launch(Part part, String... words) {
		try {
			Files.createDirectories(this.output);
			var log = this.output.resolve(part.name().toLowerCase(java.util.Locale.ROOT) + ".txt");
			Files.writeString(log, "");
			var arguments = Files.createTempFile(this.output, "class-path", ".txt");
			Files.writeString(arguments, "-cp \"" + this.classPath.replace("\\", "\\\\") + "\"");
			var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m",
					"--enable-native-access=ALL-UNNAMED", "@" + arguments, LAUNCHER));
			command.addAll(List.of(words));
			var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
			builder.environment().putAll(this.environment);
			var process = builder.start();
			this.running.put(part, process);
			waitUntilReady(part, process, log);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void waitUntilReady(Part part, Process process, Path log) throws IOException {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (!Files.readString(log).contains("Ready: ")) {
			try {
				if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
					throw new IllegalStateException(part + " did not become ready:\n" + Files.readString(log));
				}
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}
	}

	/** Surefire runs tests behind a jar that only names the class path. */
	private static String classPath() {
		var real = System.getProperty("surefire.real.class.path", System.getProperty("surefire.test.class.path"));
		return ((real != null) ? real : System.getProperty("java.class.path")).replace(File.pathSeparator + " ",
				File.pathSeparator);
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The services stand on the ports that follow the public one. */
	private static int freePortsInARow() {
		for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 1_000) * 8;; port += 8) {
			try (var _ = new ServerSocket(port);
					var _ = new ServerSocket(port + 1);
					var _ = new ServerSocket(port + 2);
					var _ = new ServerSocket(port + 3);
					var _ = new ServerSocket(port + 4);
					var _ = new ServerSocket(port + 5)) {
				return port;
			}
			catch (IOException ex) {
				if (port > 32_000) {
					throw new UncheckedIOException(ex);
				}
			}
		}
	}

}
