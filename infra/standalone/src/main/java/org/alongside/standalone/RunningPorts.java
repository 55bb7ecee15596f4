package org.alongside.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
		try {
			Files.createDirectories(this.folder);
			Path draft = Files.writeString(this.folder.resolve(server + ".draft"), String.valueOf(port));
			Files.move(draft, this.folder.resolve(server), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	OptionalInt read(String server) {
		try {
			Path file = this.folder.resolve(server);
			return Files.exists(file) ? OptionalInt.of(Integer.parseInt(Files.readString(file).strip()))
					: OptionalInt.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
