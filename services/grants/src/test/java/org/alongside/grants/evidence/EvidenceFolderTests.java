package org.alongside.grants.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EvidenceFolderTests implements EvidenceStoreTests {

	@TempDir
	private Path files;

	@Override
	public EvidenceStore store() {
		return new EvidenceFolder(this.files);
	}

	@Override
	public void putAside(String name) {
		try {
			Files.createDirectories(this.files.resolve("grants"));
			Files.writeString(this.files.resolve("grants").resolve(name), "not ours");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void aFolderThatCannotBeWrittenIsARefusalWithAName() throws IOException {
		Files.writeString(this.files.resolve("grants"), "a file where the folder should be");

		assertThatExceptionOfType(StoreIsAway.class)
			.isThrownBy(() -> store().write(UUID.randomUUID(), new byte[] { 1 }))
			.matches((refusal) -> refusal.code().equals("grants.evidence.store-away"));
	}

}
