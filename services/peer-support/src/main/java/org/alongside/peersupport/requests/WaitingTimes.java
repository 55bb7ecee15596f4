package org.alongside.peersupport.requests;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long people have really waited: the middle half of the last thirty who met
 * somebody. Of fewer than five nothing is said.
 */
@Component
public class WaitingTimes {

	private static final int ENOUGH = 5;

	private final JdbcClient database;

	WaitingTimes(JdbcClient database) {
		this.database = database;
	}

	/** What somebody who asks today can expect; empty while we do not know. */
	@Transactional(readOnly = true)
	public Optional<Range> expected() {
		List<Integer> days = this.database.sql("""
				SELECT TIMESTAMPDIFF(DAY, waiting_since, introduced_at) FROM support_request
				WHERE introduced_at IS NOT NULL ORDER BY introduced_at DESC LIMIT 30""")
			.query((row, _) -> row.getInt(1))
			.list()
			.stream()
			.sorted()
			.toList();
		if (days.size() < ENOUGH) {
			return Optional.empty();
		}
		return Optional.of(new Range(weeks(days.get(days.size() / 4)), weeks(days.get(days.size() * 3 / 4)) + 1));
	}

	private static int weeks(int days) {
		return days / 7;
	}

	/**
	 * From so many weeks to so many.
	 */
	public record Range(int from, int to) {
	}

}
