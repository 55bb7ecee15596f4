package org.alongside.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A mysqld that can be started here. One that is already on the machine goes first, if it
 * is MySQL 8.0 or later.
 *
 * @param program the mysqld
 * @param base where its own files are, or nothing when it knows
 * @param version as it says itself, like 8.0.33
 */
record MySqlInstallation(Path program, @Nullable Path base, String version) {

	private static final Pattern VERSION = Pattern.compile("Ver (\\d+)\\.(\\d+)\\.(\\d+)");

	private static final List<String> USUAL_FOLDERS = List.of("/usr/sbin", "/usr/libexec", "/usr/local/mysql/bin",
			"/opt/homebrew/opt/mysql/bin", "/opt/homebrew/opt/mysql@8.4/bin", "/usr/local/opt/mysql/bin");

	/**
	 * The machine's own MySQL, when there is one that suits.
	 */
	static Optional<MySqlInstallation> onThisMachine() {
		String path = System.getenv().getOrDefault("PATH", "");
		return Stream.concat(Stream.of(path.split(File.pathSeparator)), USUAL_FOLDERS.stream())
			.filter((folder) -> !folder.isBlank())
			.map((folder) -> Path.of(folder, "mysqld"))
			.filter(Files::isExecutable)
			.flatMap((program) -> at(program, null).stream())
			.findFirst();
	}

	/**
	 * MySQL from Maven Central, fetched and unpacked once for all projects of this user.
	 */
	static MySqlInstallation unpacked(Consumer<String> progress) {
		Path base = new MySqlDistribution(progress).unpacked();
		return at(base.resolve("bin/mysqld"), base).orElseThrow(() -> new ServerDidNotStart("The MySQL unpacked in "
				+ base + " does not run on this machine; start a MySQL 8.0 or later and set ALONGSIDE_DB_URL."));
	}

	private static Optional<MySqlInstallation> at(Path program, @Nullable Path base) {
		try {
			Process asked = new ProcessBuilder(program.toString(), "--no-defaults", "--version")
				.redirectErrorStream(true)
				.start();
			String answer = new String(asked.getInputStream().readAllBytes());
			asked.waitFor(10, TimeUnit.SECONDS);
			Matcher version = VERSION.matcher(answer);
			if (answer.contains("MariaDB") || !version.find() || Integer.parseInt(version.group(1)) < 8) {
				return Optional.empty();
			}
			return Optional.of(new MySqlInstallation(program, base, version.group().substring("Ver ".length())));
		}
		catch (IOException _) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while looking for MySQL.", ex);
		}
	}

}
