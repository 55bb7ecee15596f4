package org.alongside.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One process at a time in one folder. The operating system lets go of the lock when its
 * holder dies, however it dies.
 */
public final class FolderLock implements AutoCloseable {

	private final FileChannel file;

	private FolderLock(FileChannel file) {
		this.file = file;
	}

	/**
	 * Takes the folder, making it when there is none.
	 * @throws ServerDidNotStart when another process has it or it cannot be written
	 */
	public static FolderLock on(Path folder) {
		FileChannel file = open(folder);
		try {
			if (file.tryLock() != null) {
				return new FolderLock(file);
			}
		}
		catch (OverlappingFileLockException _) {
			// held by this very process: the same answer as for any other holder
		}
		catch (IOException ex) {
			throw new ServerDidNotStart("Cannot lock " + folder + ": " + ex.getMessage(), ex);
		}
		closeQuietly(file);
		throw new ServerDidNotStart(
				folder + " is in use by another running Alongside. Stop that one, or choose another ALONGSIDE_DATA.");
	}

	private static FileChannel open(Path folder) {
		try {
			Files.createDirectories(folder);
			return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new ServerDidNotStart("Cannot write to " + folder + ": " + ex, ex);
		}
	}

	private static void closeQuietly(FileChannel file) {
		try {
			file.close();
		}
		catch (IOException _) {
			// closing a file nothing was written to loses nothing
		}
	}

	@Override
	public void close() {
		closeQuietly(this.file);
	}

}
