package org.alongside.standalone;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

import org.alongside.servers.ServerDidNotStart;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says: {@code ALONGSIDE_PORT} and its companions.
 *
 * @param address where the public port is bound
 * @param port the public port
 * @param origin the address people type, without a path
 * @param data the folder everything is kept in
 * @param kafkaPort where the broker listens on localhost
 * @param databasePort where the database listens, unless any free port will do
 * @param databaseUrl a MySQL to use instead of starting one
 * @param smtpPort where mail is taken, unless any free port will do
 * @param smtpHost a mail relay to use instead of catching mail
 * @param mailboxPort where caught mail is shown, unless any free port will do
 * @param demo whether to be a demonstration: people made up, staff let in by mailed link
 * @param logs for whom logs are written
 */
record Settings(String address, int port, String origin, Path data, int kafkaPort, OptionalInt databasePort,
		@Nullable String databaseUrl, OptionalInt smtpPort, @Nullable String smtpHost, OptionalInt mailboxPort,
		boolean demo, LogFormat logs) {

	static Settings from(Map<String, String> environment) {
		int port = number(environment, "ALONGSIDE_PORT").orElse(8080);
		Settings settings = new Settings(environment.getOrDefault("ALONGSIDE_ADDRESS", "127.0.0.1"), port,
				environment.getOrDefault("ALONGSIDE_ORIGIN", "http://localhost:" + port),
				Path.of(environment.getOrDefault("ALONGSIDE_DATA", "data")).toAbsolutePath().normalize(),
				number(environment, "ALONGSIDE_KAFKA_PORT").orElse(9092), number(environment, "ALONGSIDE_DB_PORT"),
				text(environment, "ALONGSIDE_DB_URL"), number(environment, "ALONGSIDE_SMTP_PORT"),
				text(environment, "ALONGSIDE_SMTP_HOST"), number(environment, "ALONGSIDE_MAILBOX_PORT"),
				onOrOff(environment.getOrDefault("ALONGSIDE_DEMO", "on")),
				LogFormat.named(environment.getOrDefault("ALONGSIDE_LOGS", "text")));
		settings.refuseAPublicDemonstration();
		return settings;
	}

	Path keys() {
		return this.data.resolve("keys");
	}

	Path log(String name) {
		return this.data.resolve("logs").resolve(name + ".log");
	}

	private void refuseAPublicDemonstration() {
		if (this.demo && !isLoopback()) {
			throw new ServerDidNotStart("ALONGSIDE_DEMO lets anybody in as staff, so it is refused on " + this.address
					+ ". Set ALONGSIDE_DEMO=off, or leave ALONGSIDE_ADDRESS at 127.0.0.1.");
		}
		if (this.demo && !isThisMachine(this.origin)) {
			throw new ServerDidNotStart("ALONGSIDE_DEMO lets anybody in as staff, so it is refused for " + this.origin
					+ ". Set ALONGSIDE_DEMO=off, or leave ALONGSIDE_ORIGIN at http://localhost:" + this.port + ".");
		}
	}

	private boolean isLoopback() {
		try {
			return InetAddress.getByName(this.address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			throw new ServerDidNotStart("ALONGSIDE_ADDRESS is not an address of this machine: " + this.address, ex);
		}
	}

	/** By what is written, not by what a name server says today. */
	private static boolean isThisMachine(String origin) {
		try {
			String host = URI.create(origin).getHost();
			return host != null
					&& (host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.[0-9]{1,3}){3}"));
		}
		catch (IllegalArgumentException ex) {
			throw new ServerDidNotStart("ALONGSIDE_ORIGIN must look like https://HOST, not " + origin + ".", ex);
		}
	}

	private static @Nullable String text(Map<String, String> environment, String name) {
		String value = environment.getOrDefault(name, "");
		return value.isBlank() ? null : value;
	}

	private static OptionalInt number(Map<String, String> environment, String name) {
		String value = environment.getOrDefault(name, "");
		if (value.isBlank()) {
			return OptionalInt.empty();
		}
		try {
			int number = Integer.parseInt(value);
			if (number > 0 && number < 65536) {
				return OptionalInt.of(number);
			}
		}
		catch (NumberFormatException _) {
			// said below, as for a number that is no port
		}
		throw new ServerDidNotStart(name + " must be a port from 1 to 65535, not " + value + ".");
	}

	private static boolean onOrOff(String value) {
		return switch (value) {
			case "on", "true" -> true;
			case "off", "false" -> false;
			default -> throw new ServerDidNotStart("ALONGSIDE_DEMO is on or off, not " + value + ".");
		};
	}

}
