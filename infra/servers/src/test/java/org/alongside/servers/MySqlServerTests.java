package org.alongside.servers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static java.time.Duration.ofSeconds;

class MySqlServerTests {

	private final List<String> said = new ArrayList<>();

	@TempDir
	private Path temp;

	@Test
	void eachServiceSeesItsOwnSchemaAndNoOther() throws SQLException {
		try (MySqlServer server = start(home())) {
			Database grants = server.databases().schema("grants");
			server.databases().schema("members");

			assertThat(schemasSeenBy(grants)).contains("grants").doesNotContain("members", "mysql");
			assertThat(server.version()).startsWith("8.");
		}
	}

	@Test
	void whatWasCommittedIsThereAfterTheDatabaseWasKilled() throws Exception {
		try (MySqlServer server = start(home())) {
			Database grants = server.databases().schema("grants");
			execute(grants, "CREATE TABLE promise (words VARCHAR(40))");
			execute(grants, "INSERT INTO promise VALUES ('kept')");
			ProcessHandle killed = server.process().orElseThrow();

			killed.destroyForcibly();
			killed.onExit().get(10, TimeUnit.SECONDS);

			assertTimeoutPreemptively(ofSeconds(60), () -> {
				while (!answers(server)) {
					Thread.onSpinWait();
				}
			});
			assertThat(single(grants, "SELECT words FROM promise")).isEqualTo("kept");
		}
	}

	@Test
	void whenItsStarterIsKilledTheDatabaseStopsToo() throws Exception {
		Process starter = starter();
		ProcessHandle database = runningIn(home());

		starter.destroyForcibly().waitFor();

		assertThat(database.onExit().get(15, TimeUnit.SECONDS).isAlive()).isFalse();
	}

	@Test
	void aDatabaseLeftOverFromAnEarlierRunIsStoppedAndItsDataServedAgain() throws Exception {
		Process starter = starter();
		ProcessHandle database = runningIn(home());
		ProcessHandle guard = database.parent().orElseThrow();
		guard.children().filter((child) -> !child.equals(database)).forEach(ProcessHandle::destroyForcibly);
		guard.destroyForcibly();
		starter.destroyForcibly().waitFor();
		assertThat(database.isAlive()).isTrue();

		try (MySqlServer server = start(home())) {
			assertThat(database.isAlive()).isFalse();
			assertThat(this.said).anyMatch((line) -> line.contains("left over from an earlier run"));
			assertThat(single(server.databases().schema("grants"), "SELECT words FROM promise")).isEqualTo("kept");
		}
	}

	@Test
	void twoServersNeverShareAFolder() {
		try (MySqlServer _ = start(home())) {
			assertThatExceptionOfType(ServerDidNotStart.class).isThrownBy(() -> start(home()))
				.withMessageContaining("in use by another running Alongside");
		}
	}

	@Test
	void aPortInUseIsRefusedInOneLine() {
		try (MySqlServer server = start(home())) {
			Path other = this.temp.resolve("other");

			assertThatExceptionOfType(ServerDidNotStart.class)
				.isThrownBy(() -> MySqlServer.start(other, server.port(), this.said::add))
				.withMessage("Port " + server.port() + " is already in use. Stop what uses it, or choose another with "
						+ "ALONGSIDE_DB_PORT.");
		}
	}

	/**
	 * Started by {@link #starter()} in a process of its own.
	 */
	public static void main(String[] arguments) throws Exception {
		MySqlServer server = MySqlServer.start(Path.of(arguments[0]), 0, (_) -> {
		});
		Database grants = server.databases().schema("grants");
		execute(grants, "CREATE TABLE promise (words VARCHAR(40))");
		execute(grants, "INSERT INTO promise VALUES ('kept')");
		System.out.println("started");
		Thread.sleep(600_000);
	}

	private Process starter() throws Exception {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp",
				System.getProperty("java.class.path"), MySqlServerTests.class.getName(), home().toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		assertThat(process.inputReader().readLine()).isEqualTo("started");
		return process;
	}

	private MySqlServer start(Path folder) {
		return MySqlServer.start(folder, 0, this.said::add, "innodb-flush-log-at-trx-commit=1");
	}

	/**
	 * A path with spaces, since people have those.
	 */
	private Path home() {
		return this.temp.resolve("my data");
	}

	private static ProcessHandle runningIn(Path home) {
		return ProcessHandle.allProcesses()
			.filter((process) -> Optional.of(process.info())
				.flatMap(ProcessHandle.Info::arguments)
				.filter((words) -> List.of(words).contains("--defaults-file=" + home.resolve("my.cnf")))
				.isPresent())
			.filter((process) -> process.info().command().orElse("").endsWith("mysqld"))
			.findFirst()
			.orElseThrow();
	}

	private static boolean answers(MySqlServer server) {
		try {
			server.databases().version();
			return true;
		}
		catch (SQLException _) {
			return false;
		}
	}

	private static List<String> schemasSeenBy(Database database) throws SQLException {
		List<String> names = new ArrayList<>();
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SHOW DATABASES")) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

	private static String single(Database database, String query) throws SQLException {
		try (Connection connection = connect(database);
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery(query)) {
			rows.next();
			return rows.getString(1);
		}
	}

	private static void execute(Database database, String sql) throws SQLException {
		try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static Connection connect(Database database) throws SQLException {
		return DriverManager.getConnection(database.url(), database.username(), database.password());
	}

}
