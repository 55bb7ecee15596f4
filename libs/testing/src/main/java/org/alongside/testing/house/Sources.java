package org.alongside.testing.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;

/**
 * What bytecode does not keep, read from the source beside it: captions, and imports of
 * what leaves no trace. Of types that came in a jar nothing is known, so nothing is said.
 */
final class Sources {

	private static final Pattern CAPTION = Pattern.compile("\\A\\s*/\\*\\*(?<text>.*?)\\*/\\s*(@|package)",
			Pattern.DOTALL);

	private Sources() {
	}

	/** Whether package-info.java opens with a sentence. */
	static boolean isCaptioned(JavaPackage room) {
		return room.getClasses()
			.stream()
			.findFirst()
			.flatMap(Sources::folder)
			.map((folder) -> isCaptioned(folder.resolve("package-info.java")))
			.orElse(true);
	}

	/** The text of the file a type is written in, when it is at hand. */
	static Optional<String> of(JavaClass type) {
		return folder(type).map((folder) -> folder.resolve(Town.file(type).getSimpleName() + ".java"))
			.filter(Files::isRegularFile)
			.map(Sources::read);
	}

	private static boolean isCaptioned(Path packageInfo) {
		if (!Files.isRegularFile(packageInfo)) {
			return false;
		}
		var caption = CAPTION.matcher(read(packageInfo));
		return caption.find() && caption.group("text").replaceAll("[\\s*]+", " ").strip().matches(".{12,}[.?!:].*");
	}

	private static Optional<Path> folder(JavaClass type) {
		return type.getSource()
			.map((source) -> source.getUri())
			.filter((uri) -> "file".equals(uri.getScheme()))
			.map(URI::toString)
			.map((uri) -> uri.replace("/target/classes/", "/src/main/java/")
				.replace("/target/test-classes/", "/src/test/java/"))
			.map((uri) -> Path.of(URI.create(uri)).getParent());
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
