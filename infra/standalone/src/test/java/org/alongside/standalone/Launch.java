package org.alongside.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.alongside.servers.Ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Alongside as a person starts it: a process with an environment, which prints and ends.
 */
final class Launch implements AutoCloseable {

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private final Map<String, String> environment;

	private final Path output;

	private final Process process;

	private Launch(Map<String, String> environment, Path output, Process process) {
		this.environment = environment;
		this.output = output;
		this.process = process;
	}

	/**
	 * An environment whose ports nobody uses.
	 */
	static Map<String, String> environment(Path data) {
		Map<String, String> environment = new HashMap<>(Map.of("ALONGSIDE_DATA", data.toString()));
		Set<Integer> ports = new HashSet<>();
		for (String name : List.of("", "KAFKA_", "DB_", "SMTP_", "MAILBOX_")) {
			int port = Ports.anyFree();
			while (!ports.add(port)) {
				port = Ports.anyFree();
			}
			environment.put("ALONGSIDE_" + name + "PORT", String.valueOf(port));
		}
		return environment;
	}

	static Launch of(Map<String, String> environment, String... words) throws IOException {
		Path output = Files.createTempFile("alongside-launch", ".txt");
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "-Xmx640m", "--enable-native-access=ALL-UNNAMED",
						"--sun-misc-unsafe-memory-access=allow", "-cp", classPath(), Alongside.class.getName()));
		command.addAll(List.of(words));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		builder.environment().putAll(environment);
		return new Launch(environment, output, builder.start());
	}

	Launch awaitReady() {
		await().atMost(4, TimeUnit.MINUTES).until(() -> says().contains("Ready: ") || !this.process.isAlive());
		assertThat(says()).contains("Ready: ");
		return this;
	}

	/**
	 * Waits until it has ended by itself.
	 * @return its exit status
	 */
	int awaitEnd() throws InterruptedException {
		assertThat(this.process.waitFor(4, TimeUnit.MINUTES)).as("ended; so far it says: %s", says()).isTrue();
		return this.process.exitValue();
	}

	String says() {
		try {
			return Files.readString(this.output);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	HttpResponse<String> get(String portName, String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.environment.get(portName) + path);
		return BROWSER.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
	}

	List<ProcessHandle> children() {
		return this.process.descendants().toList();
	}

	/**
	 * As {@code kill -9}.
	 */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * As {@code kill}.
	 */
	void terminate() {
		this.process.destroy();
	}

	@Override
	public void close() throws IOException {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 30, TimeUnit.SECONDS).join();
		if (this.process.isAlive()) {
			this.process.descendants().forEach(ProcessHandle::destroyForcibly);
			kill();
		}
		Files.deleteIfExists(this.output);
	}

	/** Surefire runs tests behind a jar that only names the class path. */
	private static String classPath() {
		return System.getProperty("surefire.real.class.path",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
	}

}
