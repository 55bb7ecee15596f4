package org.alongside.grants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GrantsWordsTests {

	private static final Pattern KEY = Pattern.compile("(?:#\\{|\"|')(grants(?:\\.[a-zA-Z0-9_-]+)+)(?=[}('\"])");

	@Test
	void everyWordThatIsShownIsWrittenDown() throws IOException {
		var words = new Properties();
		try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/grants.properties"),
				StandardCharsets.UTF_8)) {
			words.load(file);
		}

		for (Path source : sources()) {
			assertThat(
					KEY.matcher(Files.readString(source)).results().map((found) -> found.group(1)).filter(this::isKey))
				.as(source.toString())
				.allMatch((key) -> words.containsKey(key)
						|| words.stringPropertyNames().stream().anyMatch((known) -> known.startsWith(key + ".")));
		}
	}

	private boolean isKey(String text) {
		return !text.endsWith(".applicants");
	}

	private static Iterable<Path> sources() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")),
				Files.walk(Path.of("src/main/resources/templates")))) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
