package org.alongside.servers;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DiskRoomTests {

	@Test
	void aDiskWithoutRoomIsToldInOneLine(@TempDir Path folder) {
		assertThatExceptionOfType(ServerDidNotStart.class).isThrownBy(() -> DiskRoom.require(folder, Long.MAX_VALUE))
			.withMessageStartingWith("The disk is nearly full: ")
			.withMessageContaining(folder.toString())
			.satisfies((refusal) -> assertThat(refusal.getMessage()).hasLineCount(1));
	}

	@Test
	void aFolderThatIsNotThereIsMade(@TempDir Path folder) {
		Path inside = folder.resolve("data");

		DiskRoom.require(inside, 1);

		assertThat(inside).isDirectory();
	}

	@Test
	void aFileInTheWayIsTold(@TempDir Path folder) throws Exception {
		Path file = Files.createFile(folder.resolve("data"));

		assertThatExceptionOfType(ServerDidNotStart.class).isThrownBy(() -> DiskRoom.require(file.resolve("mysql"), 1))
			.withMessageStartingWith("Cannot write to ");
	}

}
