package org.alongside.peersupport.choosing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.proposals.ProposalService;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerId;
import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a member up to three volunteers who could be theirs. The same three stay until
 * the member has said something, so that looking again teaches nothing more; whom they
 * did not want is not shown again. A pick is a proposal like any other: the coordinator
 * sees it first, and nobody is introduced by it.
 */
@Service
@Transactional
class ChoosingService {

	private static final int AT_MOST = 3;

	private final ProposalService proposals;

	private final PlaceService places;

	private final JdbcClient database;

	private final Clock clock;

	ChoosingService(ProposalService proposals, PlaceService places, JdbcClient database, Clock clock) {
		this.proposals = proposals;
		this.places = places;
		this.database = database;
		this.clock = clock;
	}

	/** Looks for some, unless there are some to look at. */
	public void look(RequestView request) {
		List<UUID> possible = this.proposals.possible(request);
		if (shown(request).stream().anyMatch((one) -> one.open() && possible.contains(one.volunteer()))) {
			return;
		}
		List<Shown> before = shown(request);
		int number = before.size();
		for (UUID volunteer : possible.stream()
			.filter((one) -> before.stream().noneMatch((shown) -> shown.volunteer().equals(one)))
			.limit(AT_MOST)
			.toList()) {
			this.database.sql("""
					INSERT IGNORE INTO possibility (request_id, number, volunteer_id, shown_at)
					VALUES (:request, :number, :volunteer, :at)""")
				.param("request", Columns.bytes(request.id().value()))
				.param("number", ++number)
				.param("volunteer", Columns.bytes(volunteer))
				.param("at", Columns.utc(this.clock.instant()))
				.update();
		}
	}

	/** Who there could be, as of now. */
	@Transactional(readOnly = true)
	public List<Possibility> possibilities(RequestView request) {
		List<UUID> possible = this.proposals.possible(request);
		List<Possibility> possibilities = new ArrayList<>();
		for (Shown one : shown(request)) {
			if (one.open() && possible.contains(one.volunteer()) && possibilities.size() < AT_MOST) {
				possibilities.add(new Possibility(one.number(), InCommon.of(request.words().traits(),
						this.places.volunteer(new VolunteerId(one.volunteer())).words().traits())));
			}
		}
		return possibilities;
	}

	/**
	 * Proposes whom the member picked.
	 * @throws NoLongerFree if they were not shown, or are no longer possible
	 */
	public void pick(RequestView request, int number) {
		Shown picked = shown(request).stream()
			.filter((one) -> one.open() && one.number() == number)
			.findFirst()
			.orElseThrow(NoLongerFree::new);
		if (!this.proposals.possible(request).contains(picked.volunteer())) {
			throw new NoLongerFree();
		}
		this.proposals.pick(request, picked.volunteer());
		answer(request, "SAID");
	}

	/** None of them. They are not shown again; the search goes on. */
	public void none(RequestView request) {
		answer(request, "NONE");
	}

	private void answer(RequestView request, String answer) {
		this.database.sql("UPDATE possibility SET answer = :answer WHERE request_id = :request AND answer IS NULL")
			.param("answer", answer)
			.param("request", Columns.bytes(request.id().value()))
			.update();
	}

	private List<Shown> shown(RequestView request) {
		return this.database
			.sql("SELECT number, volunteer_id, answer FROM possibility WHERE request_id = :request ORDER BY number")
			.param("request", Columns.bytes(request.id().value()))
			.query((row, _) -> new Shown(row.getInt(1), Columns.uuid(row.getBytes(2)), row.getString(3) == null))
			.list();
	}

	/**
	 * Somebody the member was shown.
	 *
	 * @param open whether they have not said anything yet
	 */
	private record Shown(int number, UUID volunteer, boolean open) {
	}

}
