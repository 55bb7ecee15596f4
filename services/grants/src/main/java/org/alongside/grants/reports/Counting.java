package org.alongside.grants.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what was sent in a year, as it stands today. Whoever came to nothing and has
 * left is not counted any more. It reads that year's rows and no others.
 */
@Component
class Counting {

	static final ZoneId HOME = ZoneId.of("Europe/London");

	static final String SENT_IN = """
			SELECT a.id, a.submitted_at, a.status, a.decided_at, n.nation,
				COALESCE(w.journeys_per_week * w.weeks, a.visits) AS visits, d.amount_minor, d.currency, d.reasons,
				(SELECT MIN(p.changed_at) FROM payment p WHERE p.application_id = a.id AND p.status = 'ACCEPTED') AS arrived_at
			FROM grant_application a
			LEFT JOIN applicant n ON n.member_id = a.member_id
			LEFT JOIN award w ON w.application_id = a.id
			LEFT JOIN decision d ON d.application_id = a.id AND d.step = a.status
			WHERE a.submitted_at >= :from AND a.submitted_at < :to
			ORDER BY a.submitted_at, d.decided_at""";

	private final JdbcClient database;

	private final Clock clock;

	Counting(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** What was sent in a year of our calendar. */
	List<Counted> sentIn(Year year) {
		Map<UUID, Counted> counted = new LinkedHashMap<>();
		this.database.sql(SENT_IN)
			.param("from", begin(year))
			.param("to", begin(year.plusYears(1)))
			.query((row, _) -> Map.entry(Columns.uuid(row.getBytes("id")), counted(row)))
			.list()
			.forEach((one) -> counted.put(one.getKey(), one.getValue()));
		return List.copyOf(counted.values());
	}

	/** The years in which anything was sent, and this one; the newest first. */
	List<Year> years() {
		Year now = Year.from(today());
		Year first = this.database.sql("SELECT MIN(submitted_at) FROM grant_application")
			.query(LocalDateTime.class)
			.optional()
			.map((at) -> Year.from(at.toLocalDate()))
			.filter((year) -> year.isBefore(now))
			.orElse(now);
		return Stream.iterate(now, (year) -> !year.isBefore(first), (year) -> year.minusYears(1)).toList();
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

	private static LocalDateTime begin(Year year) {
		return Columns.utc(year.atDay(1).atStartOfDay(HOME).toInstant());
	}

	private static Counted counted(ResultSet row) throws SQLException {
		LocalDate sentOn = day(row, "submitted_at");
		Outcome outcome = Outcome.of(row.getString("status"));
		boolean decided = outcome == Outcome.APPROVED || outcome == Outcome.DECLINED;
		String reasons = row.getString("reasons");
		return new Counted(Objects.requireNonNull(sentOn), outcome, row.getString("nation"),
				decided ? days(sentOn, day(row, "decided_at")) : null, days(sentOn, day(row, "arrived_at")),
				(outcome == Outcome.APPROVED) ? money(row) : null, row.getObject("visits", Integer.class),
				(reasons != null && !reasons.isEmpty()) ? List.of(reasons.split(",")) : List.of());
	}

	private static @Nullable Money money(ResultSet row) throws SQLException {
		String currency = row.getString("currency");
		return (currency != null) ? new Money(row.getLong("amount_minor"), Currency.getInstance(currency)) : null;
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		LocalDateTime at = row.getObject(column, LocalDateTime.class);
		Instant moment = (at != null) ? Columns.instant(at) : null;
		return (moment != null) ? LocalDate.ofInstant(moment, HOME) : null;
	}

	private static @Nullable Long days(@Nullable LocalDate from, @Nullable LocalDate to) {
		return (from != null && to != null) ? (Long) Math.max(0, ChronoUnit.DAYS.between(from, to)) : null;
	}

}
