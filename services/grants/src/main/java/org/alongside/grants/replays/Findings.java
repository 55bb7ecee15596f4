package org.alongside.grants.replays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.replays.Replay.Outcome;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which answers came out differently, or could not be read: only by reference and by the
 * codes of the rules.
 */
@Component
class Findings {

	/** More than anybody reads; the count beside them is of all. */
	private static final int MOST = 100;

	private final JdbcClient database;

	private final Ids ids;

	Findings(JdbcClient database, Ids ids) {
		this.database = database;
		this.ids = ids;
	}

	void keep(UUID run, Replay replay) {
		if (replay.outcome() != Outcome.DIFFERENT && replay.outcome() != Outcome.UNREADABLE) {
			return;
		}
		KeptAnswer kept = replay.kept();
		boolean claim = kept.kind() == Kind.CLAIM;
		this.database.sql("""
				INSERT INTO replay_finding (id, run_id, application_id, claim_id, rule_set, ran_at, outcome, rules)
				VALUES (:id, :run, :application, :claim, :ruleSet, :ranAt, :outcome, :rules)""")
			.param("id", Columns.bytes(this.ids.next()))
			.param("run", Columns.bytes(run))
			.param("application", claim ? null : Columns.bytes(kept.id()))
			.param("claim", claim ? Columns.bytes(kept.id()) : null)
			.param("ruleSet", kept.ruleSet())
			.param("ranAt", Columns.utc(kept.ranAt()))
			.param("outcome", replay.outcome().name())
			.param("rules", String.join(",", replay.differing()))
			.update();
	}

	List<Finding> of(ReplayRunId run) {
		return this.database
			.sql("""
					SELECT f.application_id, f.claim_id, COALESCE(a.reference, c.reference) AS reference, f.rule_set, f.ran_at,
						f.outcome, f.rules
					FROM replay_finding f LEFT JOIN grant_application a ON a.id = f.application_id
						LEFT JOIN claim c ON c.id = f.claim_id
					WHERE f.run_id = :run ORDER BY f.id LIMIT\s"""
					+ MOST)
			.param("run", Columns.bytes(run.value()))
			.query((row, _) -> finding(row))
			.list();
	}

	private static Finding finding(ResultSet row) throws SQLException {
		byte[] claim = row.getBytes("claim_id");
		byte[] id = (claim != null) ? claim : row.getBytes("application_id");
		String rules = row.getString("rules");
		return new Finding((claim != null) ? Kind.CLAIM : Kind.APPLICATION, Columns.uuid(id),
				row.getString("reference"), row.getString("rule_set"),
				Columns.instant(row.getObject("ran_at", LocalDateTime.class)),
				Outcome.valueOf(row.getString("outcome")), rules.isEmpty() ? List.of() : List.of(rules.split(",")));
	}

	/**
	 * One answer that did not come out the same.
	 *
	 * @param rules which of the rules, by code; none when it could not be read
	 */
	record Finding(Kind kind, UUID id, @Nullable String reference, String ruleSet, Instant ranAt, Outcome outcome,
			List<String> rules) {
	}

}
