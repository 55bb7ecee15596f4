package org.alongside.peersupport.weighing;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.alongside.peersupport.pairing.Weights;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the weights, with two people: one proposes and says why, another agrees. What
 * was agreed last counts from the next run on; nothing that was agreed ever changes.
 */
@Service
@Transactional
public class WeighingService {

	private static final TypeReference<Map<String, Integer>> POINTS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	private final Audit audit;

	private final Clock clock;

	WeighingService(JdbcClient database, JsonMapper json, Audit audit, Clock clock) {
		this.database = database;
		this.json = json;
		this.audit = audit;
		this.clock = clock;
	}

	/** The weights that count now. */
	@Transactional(readOnly = true)
	public Weights current() {
		return find("status = 'AGREED' ORDER BY version DESC LIMIT 1").stream()
			.findFirst()
			.map(Weighting::weights)
			.orElse(Weights.FIRST);
	}

	/** What waits for a second person. */
	@Transactional(readOnly = true)
	public Optional<Weighting> proposed() {
		return find("status = 'PROPOSED' ORDER BY version LIMIT 1").stream().findFirst();
	}

	/** What was decided, the newest first. */
	@Transactional(readOnly = true)
	public List<Weighting> decided() {
		return find("status <> 'PROPOSED' ORDER BY version DESC LIMIT 50");
	}

	/**
	 * Proposes other weights.
	 * @param points of each criterion, by name
	 * @throws WeightsAreProposed while others wait
	 */
	public void propose(Map<String, Integer> points, String reason, SignedIn person) {
		int version = this.database.sql("SELECT COALESCE(MAX(version), 1) + 1 FROM weighting")
			.query(Integer.class)
			.single();
		Weights.of(version, points); // refuses what is no thousand
		try {
			this.database.sql("""
					INSERT INTO weighting (version, points, reason, status, proposed_by, proposed_by_name, proposed_at)
					VALUES (:version, :points, :reason, :status, :by, :name, :at)""")
				.param("version", version)
				.param("points", this.json.writeValueAsString(points))
				.param("reason", reason)
				.param("status", Weighting.PROPOSED)
				.param("by", Columns.bytes(person.id()))
				.param("name", person.name())
				.param("at", Columns.utc(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException somebodyElseDid) {
			throw new WeightsAreProposed();
		}
		note(person, "weights-proposed", version);
	}

	/**
	 * Agrees to what somebody else proposed.
	 * @throws WeightsNeedTwoPeople if it was the same person
	 * @throws WeightsAreDecided if it was decided already
	 */
	public void agree(int version, SignedIn person) {
		if (proposed().filter((open) -> open.weights().version() == version && open.proposedBy().equals(person.id()))
			.isPresent()) {
			throw new WeightsNeedTwoPeople();
		}
		decide(version, Weighting.AGREED, person);
		note(person, "weights-agreed", version);
	}

	/** Drops what was proposed, which whoever proposed it may do too. */
	public void drop(int version, SignedIn person) {
		decide(version, Weighting.DROPPED, person);
		note(person, "weights-dropped", version);
	}

	private void decide(int version, String status, SignedIn person) {
		int decided = this.database.sql("""
				UPDATE weighting SET status = :status, decided_by = :by, decided_by_name = :name, decided_at = :at
				WHERE version = :version AND status = 'PROPOSED'""")
			.param("status", status)
			.param("by", Columns.bytes(person.id()))
			.param("name", person.name())
			.param("at", Columns.utc(this.clock.instant()))
			.param("version", version)
			.update();
		if (decided == 0) {
			throw new WeightsAreDecided();
		}
	}

	private List<Weighting> find(String which) {
		return this.database.sql("SELECT * FROM weighting WHERE " + which).query((row, _) -> {
			Weights weights = Weights.of(row.getInt("version"), this.json.readValue(row.getString("points"), POINTS));
			@Nullable LocalDateTime decided = row.getObject("decided_at", LocalDateTime.class);
			return new Weighting(weights, row.getString("reason"), row.getString("status"),
					Columns.uuid(row.getBytes("proposed_by")), row.getString("proposed_by_name"),
					Columns.instant(row.getObject("proposed_at", LocalDateTime.class)),
					row.getString("decided_by_name"), (decided != null) ? Columns.instant(decided) : null);
		}).list();
	}

	private void note(SignedIn person, String action, int version) {
		this.audit.record(person, "peer-support." + action, "weights", new UUID(0, version),
				Map.of("version", Integer.toString(version)));
	}

}
