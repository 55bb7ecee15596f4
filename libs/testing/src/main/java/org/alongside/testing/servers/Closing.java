package org.alongside.testing.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.util.FileSystemUtils;

/**
 * What ends when the tests of this JVM have ended.
 */
final class Closing {

	private Closing() {
	}

	static void withTheJvm(Runnable close) {
		Runtime.getRuntime().addShutdownHook(new Thread(close, "closing-test-servers"));
	}

	/**
	 * Closes an embedded server first, then removes its folder.
	 */
	static void withTheJvm(Runnable close, Path folder) {
		withTheJvm(() -> {
			close.run();
			try {
				FileSystemUtils.deleteRecursively(folder);
			}
			catch (IOException _) {
				// it lies where the machine cleans up by itself
			}
		});
	}

	static Path folder(String name) {
		try {
			return Files.createTempDirectory("alongside-test-" + name + "-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
