package org.alongside.grants.decisions;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.audit.AuditEntry;

/**
 * A colleague has an application open, as far as we can know: the last thing they did
 * with it was to look, and that was not long ago.
 *
 * @param since since when they have been at it without a long break
 */
record Opening(String name, Instant since) {

	private static final String LOOKED = "application.read";

	/**
	 * Who else has it open.
	 * @param book what was done with the application, oldest first
	 * @param reader who asks
	 * @param within how long a look counts, and how long a break may be
	 */
	static List<Opening> in(List<AuditEntry> book, UUID reader, Instant now, Duration within) {
		Map<UUID, List<AuditEntry>> colleagues = new LinkedHashMap<>();
		book.stream()
			.filter((entry) -> !entry.actorId().equals(reader))
			.forEach((entry) -> colleagues.computeIfAbsent(entry.actorId(), (_) -> new java.util.ArrayList<>())
				.add(entry));
		return colleagues.values()
			.stream()
			.filter((deeds) -> deeds.getLast().action().equals(LOOKED))
			.filter((deeds) -> !deeds.getLast().at().isBefore(now.minus(within)))
			.map((deeds) -> new Opening(deeds.getLast().actorName(), since(deeds, within)))
			.toList();
	}

	private static Instant since(List<AuditEntry> deeds, Duration within) {
		Instant since = deeds.getLast().at();
		for (AuditEntry earlier : deeds.reversed()) {
			if (earlier.at().plus(within).isBefore(since)) {
				break;
			}
			since = earlier.at();
		}
		return since;
	}

}
