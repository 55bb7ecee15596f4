package org.alongside.peersupport.proposals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

import org.alongside.peersupport.matching.Certificate;
import org.alongside.peersupport.matching.MatchingProblem;
import org.alongside.peersupport.pairing.Plan;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each run with its proof: ids and numbers, so that it can be looked into again.
 */
@Component
class MatchingRuns {

	private static final TypeReference<Map<UUID, MatchingRun.Nobody>> UNMATCHED = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	private final Ids ids;

	MatchingRuns(JdbcClient database, JsonMapper json, Ids ids) {
		this.database = database;
		this.json = json;
		this.ids = ids;
	}

	@Transactional
	public void keep(MatchingRun run, Plan plan) {
		this.database.sql("""
				INSERT INTO matching_run (id, started_by, requests, volunteers, pairs, matched, total_cost, certificate,
				unmatched, weights, at) VALUES (:id, :by, :requests, :volunteers, :pairs, :matched, :cost, :certificate,
				:unmatched, :weights, :at)""")
			.param("id", Columns.bytes(this.ids.next()))
			.param("by", run.startedBy())
			.param("requests", run.requests())
			.param("volunteers", run.volunteers())
			.param("pairs", run.pairs())
			.param("matched", run.matched())
			.param("cost", run.totalCost())
			.param("certificate", this.json.writeValueAsBytes(prices(plan)))
			.param("unmatched", this.json.writeValueAsBytes(run.unmatched()))
			.param("weights", run.weights())
			.param("at", Columns.utc(run.at()))
			.update();
	}

	@Transactional(readOnly = true)
	public Optional<MatchingRun> last() {
		return this.database.sql("SELECT * FROM matching_run ORDER BY id DESC LIMIT 1")
			.query((row, _) -> new MatchingRun(row.getString("started_by"), row.getInt("requests"),
					row.getInt("volunteers"), row.getInt("pairs"), row.getInt("matched"), row.getLong("total_cost"),
					this.json.readValue(row.getBytes("unmatched"), UNMATCHED), row.getInt("weights"),
					Columns.instant(row.getObject("at", LocalDateTime.class))))
			.optional();
	}

	/** Whether nobody has run the matching for this night yet; if so, it is ours. */
	@Transactional
	public boolean isOurs(LocalDate night) {
		return this.database.sql("INSERT IGNORE INTO night (day) VALUES (:day)").param("day", night).update() == 1;
	}

	/** The prices that prove the answer. */
	private static Map<String, Map<String, Long>> prices(Plan plan) {
		MatchingProblem problem = plan.problem();
		Certificate proof = plan.matching().certificate();
		Map<String, Long> requests = new TreeMap<>();
		for (int request = 0; request < problem.requests(); request++) {
			requests.put(problem.requestId(request), proof.requestPrice(request));
		}
		Map<String, Long> volunteers = new TreeMap<>();
		for (int volunteer = 0; volunteer < problem.volunteers(); volunteer++) {
			volunteers.put(problem.volunteerId(volunteer), proof.volunteerPrice(volunteer));
		}
		return Map.of("requestPrices", requests, "volunteerPrices", volunteers);
	}

}
