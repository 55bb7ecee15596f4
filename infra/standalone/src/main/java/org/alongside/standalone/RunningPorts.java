package org.alongside.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the servers of this data folder were last started, for other processes to find
 * them.
 */
record RunningPorts(Path folder) {

	static RunningPorts of(Settings settings) {
		return new RunningPorts(settings.data().resolve("run"));
	}

	void write(String server, int port) {
		write(server, String.valueOf(port));
	}

	/**
	 * The address people type, for links in mails that another process has sent.
	 */
	void writeOrigin(String origin) {
		write("origin", origin);
	}

	private void write(String name, String value) {
		try {
			Files.createDirectories(this.folder);
			Path draft = Files.writeString(this.folder.resolve(name + ".draft"), value);
			Files.move(draft, this.folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	OptionalInt read(String server) {
		return text(server).map((port) -> OptionalInt.of(Integer.parseInt(port))).orElseGet(OptionalInt::empty);
	}

	Optional<String> origin() {
		return text("origin");
	}

	private Optional<String> text(String name) {
		try {
			Path file = this.folder.resolve(name);
			return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
