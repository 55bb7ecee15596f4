package org.alongside.grants.replays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what the rules said, in the order of ids and a handful at a time, so that however
 * much there is, no more than a handful is in hand.
 */
@Component
class KeptAnswers {

	private static final String COLUMNS = """
			SELECT c.%1$s AS id, a.member_id, a.reference, c.rule_set, c.sealed_inputs, c.sealed_results, c.ran_at
			FROM %2$s c JOIN %3$s a ON a.id = c.%1$s WHERE\s""";

	private static final String OF_APPLICATIONS = COLUMNS.formatted("application_id", "check_run", "grant_application");

	private static final String EARLIER = COLUMNS.formatted("application_id", "earlier_check_run", "grant_application");

	private static final String OF_CLAIMS = COLUMNS.formatted("claim_id", "claim_check", "claim");

	private static final UUID FIRST = new UUID(0, 0);

	private final JdbcClient database;

	KeptAnswers(JdbcClient database) {
		this.database = database;
	}

	/** Every time the rules looked at one application or claim, the oldest first. */
	List<KeptAnswer> of(Kind kind, UUID id) {
		if (kind == Kind.CLAIM) {
			return read(kind, OF_CLAIMS + "c.claim_id = :after", id, id, 1);
		}
		List<KeptAnswer> all = new ArrayList<>(
				read(kind, EARLIER + "c.application_id = :after ORDER BY c.ran_at LIMIT :most", id, id, 1000));
		all.addAll(read(kind, OF_APPLICATIONS + "c.application_id = :after", id, id, 1));
		return all;
	}

	/**
	 * What comes after an id.
	 * @param after null to begin
	 * @param most how many applications or claims; of each comes every answer there was
	 */
	List<KeptAnswer> after(Kind kind, @Nullable UUID after, int most) {
		UUID from = (after != null) ? after : FIRST;
		if (kind == Kind.CLAIM) {
			return read(kind, OF_CLAIMS + "c.claim_id > :after ORDER BY c.claim_id LIMIT :most", from, from, most);
		}
		List<KeptAnswer> latest = read(kind,
				OF_APPLICATIONS + "c.application_id > :after ORDER BY c.application_id LIMIT :most", from, from, most);
		if (latest.isEmpty()) {
			return latest;
		}
		List<KeptAnswer> all = new ArrayList<>(
				read(kind, EARLIER + "c.application_id > :after AND c.application_id <= :last", from,
						latest.getLast().id(), most));
		all.addAll(latest);
		return all;
	}

	/** The latest answers on what nobody has decided yet, after an id. */
	List<KeptAnswer> open(Kind kind, @Nullable UUID after, int most) {
		UUID from = (after != null) ? after : FIRST;
		return (kind == Kind.CLAIM)
				? read(kind, OF_CLAIMS + "a.waiting = 1 AND a.id > :after ORDER BY a.id LIMIT :most", from, from, most)
				: read(kind, OF_APPLICATIONS + """
						a.shelf IN ('WAITING', 'FAMILY', 'PARKED', 'RECOMMENDED') AND a.id > :after
						ORDER BY a.id LIMIT :most""", from, from, most);
	}

	/** How many answers there are to work out again, of both kinds. */
	long count() {
		return this.database.sql("""
				SELECT (SELECT COUNT(*) FROM check_run) + (SELECT COUNT(*) FROM earlier_check_run)
					+ (SELECT COUNT(*) FROM claim_check)""").query(Long.class).single();
	}

	private List<KeptAnswer> read(Kind kind, String sql, UUID after, UUID last, int most) {
		return this.database.sql(sql)
			.param("after", Columns.bytes(after))
			.param("last", Columns.bytes(last))
			.param("most", most)
			.query((row, _) -> answer(kind, row))
			.list();
	}

	private static KeptAnswer answer(Kind kind, ResultSet row) throws SQLException {
		return new KeptAnswer(kind, Columns.uuid(row.getBytes("id")), Columns.uuid(row.getBytes("member_id")),
				row.getString("reference"), row.getString("rule_set"), row.getBytes("sealed_inputs"),
				row.getBytes("sealed_results"), Columns.instant(row.getObject("ran_at", LocalDateTime.class)));
	}

}
