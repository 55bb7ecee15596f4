package org.alongside.grants.evidence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.alongside.platform.data.RecordNotFound;

/** Keeps sealed bytes on disk. */
class EvidenceFolder implements EvidenceStore {

	private static final Pattern NAME = Pattern
		.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(?:sealed|part)");

	private final Path folder;

	EvidenceFolder(Path files) {
		this.folder = files.resolve("grants");
	}

	@Override
	public void write(UUID id, byte[] sealed) {
		try {
			Files.createDirectories(this.folder);
			Path unfinished = unfinished(id);
			Files.write(unfinished, sealed);
			try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
				channel.force(true);
			}
			Files.move(unfinished, file(id), StandardCopyOption.ATOMIC_MOVE);
			try (FileChannel names = FileChannel.open(this.folder, StandardOpenOption.READ)) {
				names.force(true); // or a power cut could forget the new name
			}
		}
		catch (IOException ex) {
			throw new StoreIsAway(ex);
		}
	}

	@Override
	public byte[] read(UUID id) {
		try {
			return Files.readAllBytes(file(id));
		}
		catch (NoSuchFileException ex) {
			throw new RecordNotFound("file", id);
		}
		catch (IOException ex) {
			throw new StoreIsAway(ex);
		}
	}

	@Override
	public void delete(UUID id) {
		try {
			Files.deleteIfExists(file(id));
			Files.deleteIfExists(unfinished(id));
		}
		catch (IOException ex) {
			throw new StoreIsAway(ex);
		}
	}

	@Override
	public List<UUID> writtenBefore(Instant moment) {
		if (!Files.isDirectory(this.folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter((file) -> isOlder(file, moment))
				.map(EvidenceFolder::id)
				.flatMap(Optional::stream)
				.toList();
		}
		catch (IOException ex) {
			throw new StoreIsAway(ex);
		}
	}

	private static boolean isOlder(Path file, Instant moment) {
		try {
			return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
		}
		catch (NoSuchFileException goneMeanwhile) {
			return false;
		}
		catch (IOException ex) {
			throw new StoreIsAway(ex);
		}
	}

	private static Optional<UUID> id(Path file) {
		var name = NAME.matcher(file.getFileName().toString());
		return name.matches() ? Optional.of(UUID.fromString(name.group(1))) : Optional.empty();
	}

	private Path file(UUID id) {
		return this.folder.resolve(id + ".sealed");
	}

	private Path unfinished(UUID id) {
		return this.folder.resolve(id + ".part");
	}

}
