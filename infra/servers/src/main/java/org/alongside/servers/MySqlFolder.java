package org.alongside.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * What one MySQL keeps: its data, its configuration, its log, and the secret that its
 * passwords come from.
 */
record MySqlFolder(Path home) {

	Path data() {
		return this.home.resolve("data");
	}

	Path log() {
		return this.home.resolve("mysqld.log");
	}

	/**
	 * The one word of its command line that no other MySQL has.
	 */
	String argument() {
		return "--defaults-file=" + configuration();
	}

	Databases databases(int port, String administrator) {
		return new Databases("127.0.0.1:" + port, administrator, secret().passwordFor("administrator"), secret());
	}

	/**
	 * Finds a MySQL to run and makes empty data for it unless there are data already.
	 */
	MySqlInstallation prepare(Consumer<String> progress) throws IOException {
		DiskRoom.require(this.home);
		MySqlInstallation machines = MySqlInstallation.onThisMachine().orElse(null);
		if (machines != null) {
			try {
				fill(machines, progress);
				return machines;
			}
			catch (ServerDidNotStart refused) {
				progress.accept("MySQL: " + machines.program() + " cannot be used (" + refused.getMessage() + ")");
			}
		}
		MySqlInstallation unpacked = MySqlInstallation.unpacked(progress);
		fill(unpacked, progress);
		return unpacked;
	}

	/**
	 * Writes its configuration. Small: an administrator's laptop, five services and some
	 * thousand members.
	 */
	void configure(MySqlInstallation installation, int port, String administrator, List<String> settings)
			throws IOException {
		String password = secret().passwordFor("administrator");
		Path welcome = this.home.resolve("welcome.sql");
		OwnerOnly.write(welcome, """
				ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
				CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';
				ALTER USER '%s'@'127.0.0.1' IDENTIFIED BY '%s';
				GRANT ALL ON *.* TO '%s'@'127.0.0.1' WITH GRANT OPTION;
				""".formatted(password, administrator, password, administrator, password, administrator));
		List<String> lines = new ArrayList<>(common(installation, data()));
		lines.addAll(List.of("port=" + port, "bind-address=127.0.0.1", "socket=mysql.sock", "mysqlx=OFF",
				"pid-file=" + quoted(this.home.resolve("mysqld.pid")), "init-file=" + quoted(welcome),
				"skip-name-resolve=ON", "performance-schema=OFF", "disable-log-bin", "innodb-use-native-aio=0",
				"innodb-buffer-pool-size=64M", "table-open-cache=200", "max-connections=400",
				"innodb-flush-log-at-trx-commit=1", "transaction-isolation=READ-COMMITTED", "default-time-zone=+00:00",
				"auto-generate-certs=OFF", "loose-restrict-fk-on-non-standard-key=OFF"));
		lines.addAll(settings);
		OwnerOnly.write(configuration(), String.join("\n", lines) + "\n");
	}

	/**
	 * The last thing MySQL complained of, in its own words.
	 */
	String lastError() {
		try {
			List<String> errors = Files.readAllLines(log())
				.stream()
				.filter((line) -> line.contains("[ERROR]"))
				.toList();
			return errors.isEmpty() ? "see " + log()
					: errors.getLast().replaceFirst("^.*\\[Server] ", "").replaceFirst("^.*\\[InnoDB] ", "") + " (see "
							+ log() + ")";
		}
		catch (IOException _) {
			return "see " + log();
		}
	}

	private Path configuration() {
		return this.home.resolve("my.cnf");
	}

	private Secret secret() {
		return Secret.in(this.home.resolve("secret"));
	}

	/**
	 * Empty data take seconds to make, so they are made once and copied from then on.
	 */
	private void fill(MySqlInstallation installation, Consumer<String> progress) throws IOException {
		if (Files.isDirectory(data())) {
			return;
		}
		Path template = CacheFolder.path().resolve("mysql-empty-" + installation.version());
		if (!Files.isDirectory(template)) {
			progress.accept("MySQL: making an empty database (once)");
			initialise(installation, template);
		}
		Path draft = this.home.resolve("data.draft");
		CacheFolder.delete(draft);
		CacheFolder.copy(template, draft);
		Files.move(draft, data(), StandardCopyOption.ATOMIC_MOVE);
	}

	private static void initialise(MySqlInstallation installation, Path template) throws IOException {
		Files.createDirectories(CacheFolder.path());
		Path work = Files.createTempDirectory(CacheFolder.path(), "mysql-empty-");
		try {
			Path data = work.resolve("data");
			Path configuration = work.resolve("my.cnf");
			OwnerOnly.write(configuration, String.join("\n", common(installation, data)) + "\n");
			Path log = work.resolve("log");
			Process process = new ProcessBuilder(installation.program().toString(), "--defaults-file=" + configuration,
					"--initialize-insecure", "--innodb-use-native-aio=0")
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw new ServerDidNotStart("MySQL could not make an empty database: "
						+ Files.readString(log).lines().reduce("no output", (_, last) -> last));
			}
			for (String own : List.of("auto.cnf", "ca.pem", "ca-key.pem", "server-cert.pem", "server-key.pem",
					"client-cert.pem", "client-key.pem", "private_key.pem", "public_key.pem")) {
				Files.deleteIfExists(data.resolve(own));
			}
			if (!Files.isDirectory(template)) {
				Files.move(data, template, StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while making an empty database.", ex);
		}
		finally {
			CacheFolder.delete(work);
		}
	}

	private static List<String> common(MySqlInstallation installation, Path data) {
		List<String> lines = new ArrayList<>(List.of("[mysqld]", "datadir=" + quoted(data),
				"loose-innodb-redo-log-capacity=64M", "character-set-server=utf8mb4"));
		if (installation.base() != null) {
			lines.add("basedir=" + quoted(installation.base()));
		}
		if (System.getProperty("user.name").equals("root")) {
			lines.add("user=root");
		}
		return lines;
	}

	private static String quoted(Path path) {
		return "\"" + path.toString().replace("\\", "\\\\") + "\"";
	}

}
