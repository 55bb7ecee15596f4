package org.alongside.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The local Maven repository, and Maven itself when something is not in it yet; so
 * downloads follow whatever mirrors and proxies this machine's Maven was told to use.
 */
final class MavenRepository {

	private final Consumer<String> progress;

	private final Path folder = Path.of(System.getProperty("maven.repo.local",
			Path.of(System.getProperty("user.home"), ".m2/repository").toString()));

	MavenRepository(Consumer<String> progress) {
		this.progress = progress;
	}

	/**
	 * The artifact's file, downloaded when need be.
	 * @param coordinates group:artifact:version:type:classifier
	 * @param name what to call it in progress lines
	 * @param megabytes how much there is to download
	 */
	Path fetch(String coordinates, String name, int megabytes) throws IOException {
		String[] parts = coordinates.split(":");
		Path artifact = this.folder.resolve(parts[0].replace('.', '/')).resolve(parts[1]).resolve(parts[2]);
		Path file = artifact.resolve(parts[1] + "-" + parts[2] + "-" + parts[4] + "." + parts[3]);
		if (!Files.exists(file)) {
			download(coordinates, artifact, name, megabytes);
		}
		if (!Files.exists(file)) {
			throw new ServerDidNotStart("Maven said it downloaded " + coordinates + " but " + file + " is not there.");
		}
		return file;
	}

	private void download(String coordinates, Path artifact, String name, int megabytes) throws IOException {
		Path log = Files.createTempFile("alongside-download", ".log");
		Process maven = start(coordinates, log);
		try {
			while (!maven.waitFor(3, TimeUnit.SECONDS)) {
				this.progress.accept(name + ": downloaded " + Math.min(sizeOf(artifact) / 1_000_000, megabytes) + " of "
						+ megabytes + " MB");
			}
		}
		catch (InterruptedException ex) {
			maven.destroy();
			Thread.currentThread().interrupt();
			throw new ServerDidNotStart("Stopped while downloading " + name + ".", ex);
		}
		if (maven.exitValue() != 0) {
			String reason = Files.readAllLines(log)
				.stream()
				.filter((line) -> line.startsWith("[ERROR]"))
				.findFirst()
				.orElse("see " + log);
			throw new ServerDidNotStart("Could not download " + name + " with Maven: " + reason);
		}
		Files.delete(log);
	}

	private Process start(String coordinates, Path log) {
		String maven = Objects.requireNonNullElse(System.getenv("ALONGSIDE_MAVEN"), "mvn");
		try {
			return new ProcessBuilder(List.of(maven, "-B", "-ntp", "-Dmaven.repo.local=" + this.folder,
					"dependency:get", "-Dtransitive=false", "-Dartifact=" + coordinates))
				.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
		}
		catch (IOException ex) {
			throw new ServerDidNotStart("MySQL must be downloaded once, and for that Maven must be on the PATH.", ex);
		}
	}

	private static long sizeOf(Path folder) {
		if (!Files.isDirectory(folder)) {
			return 0;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(Path::toFile).filter((file) -> file.isFile()).mapToLong((file) -> file.length()).sum();
		}
		catch (IOException _) {
			return 0; // a file that Maven renamed while we looked; the next look is three
						// seconds away
		}
	}

}
