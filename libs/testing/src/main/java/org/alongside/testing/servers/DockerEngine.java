package org.alongside.testing.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * The Docker engine of this machine, if one answers. Asked through its command line,
 * since Testcontainers takes long and says much when there is none.
 */
final class DockerEngine {

	private static final boolean ANSWERS = succeeds(10, "docker", "version", "--format", "{{.Server.Version}}");

	private DockerEngine() {
	}

	/**
	 * Whether containers can be made of the image; it is pulled when it is not here yet.
	 */
	static boolean has(String image) {
		return ANSWERS && (succeeds(10, "docker", "image", "inspect", image) || pulled(image));
	}

	private static boolean pulled(String image) {
		boolean pulled = succeeds(180, "docker", "pull", "--quiet", image);
		if (!pulled) {
			System.out.println("A Docker engine answers, but " + image + " could not be pulled");
		}
		return pulled;
	}

	private static boolean succeeds(int seconds, String... command) {
		try {
			Path nothing = Files.createTempFile("alongside-docker", ".log");
			try {
				Process process = new ProcessBuilder(command).redirectErrorStream(true)
					.redirectOutput(nothing.toFile())
					.start();
				if (process.waitFor(seconds, TimeUnit.SECONDS)) {
					return process.exitValue() == 0;
				}
				process.destroyForcibly();
				return false;
			}
			finally {
				Files.delete(nothing);
			}
		}
		catch (IOException _) {
			return false; // no docker command: no Docker
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Stopped while asking for Docker", ex);
		}
	}

}
