package org.alongside.platform.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataArchiveTests {

	@Test
	void noNameLeadsOutOfTheFolderAndNoFileHidesAnother() throws IOException {
		assertThat(namesOf("../../etc/passwd", "a/b.jpg", "a/b.jpg", "a\\b.jpg", "", "..", "x:y?.txt"))
			.containsExactly("_/_/etc/passwd", "a/b.jpg", "a/b (2).jpg", "a/b (3).jpg", "file", "_", "x_y_.txt");
	}

	@Test
	void aNameInAnyScriptStaysAndALongOneKeepsItsEnd() throws IOException {
		assertThat(namesOf("写真.jpg", "x".repeat(300) + ".jpg")).satisfiesExactly(
				(name) -> assertThat(name).isEqualTo("写真.jpg"),
				(name) -> assertThat(name).hasSize(100).endsWith("xx.jpg"));
	}

	private static List<String> namesOf(String... names) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var archive = new DataArchive(out, Instant.EPOCH)) {
			for (String name : names) {
				archive.file(name, new byte[] { 1 });
			}
		}
		var found = new ArrayList<String>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				found.add(entry.getName());
			}
		}
		return found;
	}

}
