package org.alongside.peersupport.matchfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.alongside.peersupport.matching.MatchingProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a matching problem from JSON, entry by entry, so that a file with millions of
 * pairs takes no more memory than the problem itself: <pre>
 * {"requests":   [{"id": "r1", "stayCost": 9000}],
 *  "volunteers": [{"id": "v1", "loadCosts": [0, 40, 90]}],
 *  "pairs":      [{"request": "r1", "volunteer": "v1", "cost": 310}]}
 * </pre> The lists and fields may come in any order; fields not listed here are passed
 * over.
 */
final class MatchFile {

	private final Fields fields;

	private final MatchingProblem.Builder problem = MatchingProblem.builder();

	private final DeclaredIds requests = new DeclaredIds("requests");

	private final DeclaredIds volunteers = new DeclaredIds("volunteers");

	private int[] pairRequests = new int[16];

	private int[] pairVolunteers = new int[16];

	private long[] pairCosts = new long[16];

	private int pairs;

	private MatchFile(Fields fields) {
		this.fields = fields;
	}

	/**
	 * Reads a file.
	 * @throws MalformedMatchFile if it is not a matching problem, saying where
	 */
	static MatchingProblem read(Path file) {
		if (Files.isDirectory(file)) {
			throw new MalformedMatchFile("is a directory");
		}
		try (InputStream content = Files.newInputStream(file);
				var parser = new JsonFactory().createParser(ObjectReadContext.empty(), content)) {
			return new MatchFile(new Fields(parser)).read();
		}
		catch (NoSuchFileException _) {
			throw new MalformedMatchFile("there is no such file");
		}
		catch (AccessDeniedException _) {
			throw new MalformedMatchFile("may not be read");
		}
		catch (IOException ex) {
			throw new MalformedMatchFile("cannot be read (%s)".formatted(ex.getMessage()));
		}
		catch (JacksonException ex) {
			throw MalformedMatchFile.at(
					"line %d, column %d".formatted(ex.getLocation().getLineNr(), ex.getLocation().getColumnNr()),
					"is not JSON (%s)".formatted(firstLine(ex.getOriginalMessage())));
		}
	}

	private static String firstLine(String message) {
		return message.lines().findFirst().orElse("");
	}

	private MatchingProblem read() {
		Set<String> missing = new HashSet<>(Set.of("requests", "volunteers", "pairs"));
		this.fields.object("the file", (list) -> {
			Fields.EntryReader reader = switch (list) {
				case "requests" -> this::readRequest;
				case "volunteers" -> this::readVolunteer;
				case "pairs" -> this::readPair;
				default -> null;
			};
			if (reader == null) {
				this.fields.passOver();
			}
			else if (missing.remove(list)) {
				this.fields.list(list, reader);
			}
			else {
				throw MalformedMatchFile.at(list, "is given twice");
			}
		});
		this.fields.end();
		missing.stream().sorted().findFirst().ifPresent((list) -> {
			throw MalformedMatchFile.at(list, "is missing");
		});
		for (int pair = 0; pair < this.pairs; pair++) {
			this.problem.pair(this.requests.position(this.pairRequests[pair], pair, "request"),
					this.volunteers.position(this.pairVolunteers[pair], pair, "volunteer"), this.pairCosts[pair]);
		}
		return this.problem.build();
	}

	private void readRequest(String list, int index) {
		this.fields.entry(list, index, "id", "stayCost");
		String id = this.fields.text("id");
		this.requests.declare(id);
		try {
			this.problem.request(id, this.fields.cost("stayCost"));
		}
		catch (IllegalArgumentException ex) {
			throw MalformedMatchFile.at("%s[%d].stayCost".formatted(list, index), String.valueOf(ex.getMessage()));
		}
	}

	private void readVolunteer(String list, int index) {
		this.fields.entry(list, index, "id", "loadCosts");
		String id = this.fields.text("id");
		this.volunteers.declare(id);
		long[] loadCosts = this.fields.costs("loadCosts");
		for (int place = 1; place < loadCosts.length; place++) {
			if (loadCosts[place] < loadCosts[place - 1]) {
				throw MalformedMatchFile.at("%s[%d].loadCosts[%d]".formatted(list, index, place),
						"must not be below the one before it");
			}
		}
		this.problem.volunteer(id, loadCosts);
	}

	private void readPair(String list, int index) {
		this.fields.entry(list, index, "request", "volunteer", "cost");
		if (this.pairs == this.pairRequests.length) {
			int room = this.pairs + (this.pairs >> 1);
			this.pairRequests = Arrays.copyOf(this.pairRequests, room);
			this.pairVolunteers = Arrays.copyOf(this.pairVolunteers, room);
			this.pairCosts = Arrays.copyOf(this.pairCosts, room);
		}
		this.pairRequests[this.pairs] = this.requests.number(this.fields.text("request"));
		this.pairVolunteers[this.pairs] = this.volunteers.number(this.fields.text("volunteer"));
		this.pairCosts[this.pairs++] = this.fields.cost("cost");
	}

}
