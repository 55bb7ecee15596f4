package org.alongside.grants.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.springframework.stereotype.Component;

/** Keeps sealed bytes on disk: whole, or not at all. */
@Component
class EvidenceFolder {

	private final Path folder;

	EvidenceFolder(EvidenceSettings settings) {
		this.folder = settings.folder().resolve("grants");
	}

	void write(UUID id, byte[] sealed) {
		try {
			Files.createDirectories(this.folder);
			Path unfinished = this.folder.resolve(id + ".part");
			Files.write(unfinished, sealed);
			try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] read(UUID id) {
		try {
			return Files.readAllBytes(file(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void delete(UUID id) {
		try {
			Files.deleteIfExists(file(id));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path file(UUID id) {
		return this.folder.resolve(id + ".sealed");
	}

}
