package org.alongside.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether a disk has room for what is kept: asked before anything is written, since a
 * server that meets a full disk says so in a hundred lines.
 */
public final class DiskRoom {

	private static final long NEEDED_MEGABYTES = 300;

	private DiskRoom() {
	}

	/**
	 * Makes sure of 300 MB: an empty database, its log, and a few weeks of mail.
	 * @param folder where things will be kept; made when it is not there
	 * @throws ServerDidNotStart when there is less, or the folder cannot be made
	 */
	public static void require(Path folder) {
		require(folder, NEEDED_MEGABYTES);
	}

	static void require(Path folder, long neededMegabytes) {
		try {
			Files.createDirectories(folder);
			long megabytes = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
			if (megabytes < neededMegabytes) {
				throw new ServerDidNotStart("The disk is nearly full: " + megabytes + " MB free at " + folder + ", and "
						+ neededMegabytes + " MB are needed.");
			}
		}
		catch (IOException ex) {
			throw new ServerDidNotStart("Cannot write to " + folder + ": " + ex, ex);
		}
	}

}
