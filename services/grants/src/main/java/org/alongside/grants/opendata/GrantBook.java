package org.alongside.grants.opendata;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was granted, year by year. */
@Component
class GrantBook {

	static final String GRANTED_IN = """
			SELECT d.application_id, d.decided_at, d.amount_minor, d.currency, n.nation
			FROM decision d
			JOIN grant_application a ON a.id = d.application_id AND a.status = 'APPROVED'
			LEFT JOIN applicant n ON n.member_id = a.member_id
			WHERE d.step = 'APPROVED' AND d.decided_at >= :from AND d.decided_at < :to""";

	private static final int KEPT = 6;

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final JdbcClient database;

	private final Clock clock;

	GrantBook(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/**
	 * The last years that are over and in which anything was granted, the newest first;
	 * no further back than we keep books.
	 */
	List<Year> years() {
		int now = LocalDate.ofInstant(this.clock.instant(), HOME).getYear();
		return this.database.sql("SELECT MIN(decided_at) FROM decision WHERE step = 'APPROVED'")
			.query(LocalDateTime.class)
			.optional()
			.map((first) -> IntStream.rangeClosed(1, KEPT)
				.map((ago) -> now - ago)
				.filter((year) -> year >= first.getYear())
				.mapToObj(Year::of)
				.filter((year) -> !of(year).isEmpty())
				.toList())
			.orElse(List.of());
	}

	List<Granted> of(Year year) {
		return this.database.sql(GRANTED_IN)
			.param("from", begin(year))
			.param("to", begin(year.plusYears(1)))
			.query((row, _) -> new Granted(Columns.uuid(row.getBytes("application_id")),
					LocalDate.ofInstant(Columns.instant(row.getObject("decided_at", LocalDateTime.class)), HOME),
					new Money(row.getLong("amount_minor"), Currency.getInstance(row.getString("currency"))),
					row.getString("nation")))
			.list();
	}

	private static LocalDateTime begin(Year year) {
		return Columns.utc(year.atDay(1).atStartOfDay(HOME).toInstant());
	}

}
