package org.alongside.peersupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PeerSupportWordsTests {

	private static final Pattern KEY = Pattern.compile("(?:#\\{|\"|')(peer-support(?:\\.[a-zA-Z0-9_-]+)+)(?=[}('\"])");

	/** Names that are no words: a consumer, settings, and what the audit book is told. */
	private static final Set<String> NO_WORDS = Set.of("peer-support.people", "peer-support.safeguarding-mail",
			"peer-support.safeguarding-name", "peer-support.volunteer-read", "peer-support.request-read",
			"peer-support.concern-read", "peer-support.concern-closed", "peer-support.request-held",
			"peer-support.request-goes-on", "peer-support.weights-proposed", "peer-support.weights-agreed",
			"peer-support.weights-dropped", "peer-support.agency-told");

	@Test
	void everyWordThatIsShownIsWrittenDown() throws IOException {
		var words = new Properties();
		try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/peer-support.properties"),
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
		return !NO_WORDS.contains(text);
	}

	private static Iterable<Path> sources() throws IOException {
		try (Stream<Path> files = Stream.concat(Files.walk(Path.of("src/main/java")),
				Files.walk(Path.of("src/main/resources/templates")))) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

}
