package org.alongside.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was sent, shelf by shelf, the longest waiting first. A page costs the same however
 * many applications there have ever been.
 */
@Service
@Transactional(readOnly = true)
public class OfficersQueue {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final int PAGE = 25;

	private final GrantApplications applications;

	private final AnswerSeal seal;

	private final JdbcClient database;

	private final QueueSettings settings;

	private final Clock clock;

	OfficersQueue(GrantApplications applications, AnswerSeal seal, JdbcClient database, QueueSettings settings,
			Clock clock) {
		this.applications = applications;
		this.seal = seal;
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Reads a page; of the answers it opens which hospital, and no more.
	 * @param officer who looks
	 * @param after where it begins, as a page before gave it; null for the first
	 */
	public QueuePage page(Wanted wanted, UUID officer, @Nullable String after) {
		Place place = Place.of(after);
		List<GrantApplication> found = find(wanted, officer, place, true);
		List<GrantApplication> page = found.subList(0, Math.min(PAGE, found.size()));
		String later = (found.size() > PAGE) ? place(wanted, page.getLast()).text() : null;
		return new QueuePage(page.stream().map(this::listed).toList(), earlier(wanted, officer, page, place), later);
	}

	public long count(Shelf shelf, UUID officer) {
		Wanted wanted = new Wanted(shelf, false, null);
		return this.database.sql("SELECT COUNT(*) FROM grant_application WHERE " + on(wanted))
			.params(named(wanted, officer, Place.START))
			.query(Long.class)
			.single();
	}

	/** What finds a page, forwards from a place or back from it. */
	static String sql(Wanted wanted, boolean forwards) {
		String column = column(wanted);
		String beyond = forwards ? ">" : "<";
		String order = forwards ? "" : " DESC";
		return "SELECT id FROM grant_application FORCE INDEX (" + index(wanted) + ") WHERE " + on(wanted)
				+ " AND (%1$s %2$s :at OR (%1$s = :at AND id %2$s :id)) ORDER BY %1$s%3$s, id%3$s LIMIT %4$d"
					.formatted(column, beyond, order, PAGE + 1);
	}

	/** The index that has a page in its order, so that nothing need be sorted. */
	private static String index(Wanted wanted) {
		return switch (wanted.shelf()) {
			case MINE -> "by_holder";
			case UNASSIGNED -> "by_shelf_and_officer";
			case DUE -> "by_ours_since";
			case WAITING, FAMILY, PARKED, RECOMMENDED, DECIDED -> wanted.mine() ? "by_shelf_and_officer"
					: (wanted.currency() != null) ? "by_shelf_and_currency" : "by_shelf";
		};
	}

	private static String on(Wanted wanted) {
		String shelf = switch (wanted.shelf()) {
			case MINE -> "held_by = :officer";
			case UNASSIGNED -> "shelf = 'WAITING' AND officer_id IS NULL";
			case DUE -> "ours_since < :due";
			case WAITING, FAMILY, PARKED, RECOMMENDED, DECIDED -> "shelf = '" + wanted.shelf() + "'";
		};
		return shelf + (wanted.mine() ? " AND officer_id = :officer" : "")
				+ ((wanted.currency() != null) ? " AND currency = :currency" : "");
	}

	private static String column(Wanted wanted) {
		return (wanted.shelf() == Shelf.DUE) ? "ours_since" : "submitted_at";
	}

	private static Place place(Wanted wanted, GrantApplication application) {
		Instant at = (wanted.shelf() == Shelf.DUE) ? application.oursSince() : application.submittedAt();
		return new Place(Objects.requireNonNull(at), application.id().value());
	}

	private List<GrantApplication> find(Wanted wanted, UUID officer, Place place, boolean forwards) {
		List<UUID> ids = this.database.sql(sql(wanted, forwards))
			.params(named(wanted, officer, place))
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list();
		Map<UUID, GrantApplication> found = this.applications.findAllById(ids)
			.stream()
			.collect(Collectors.toMap((application) -> application.id().value(), Function.identity()));
		return ids.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	private Map<String, ?> named(Wanted wanted, UUID officer, Place place) {
		return Map.of("officer", Columns.bytes(officer), "currency", Objects.requireNonNullElse(wanted.currency(), ""),
				"due", Columns.utc(due()), "at", Columns.utc(place.at()), "id", Columns.bytes(place.id()));
	}

	/** Whatever has been ours since before this moment is due. */
	private Instant due() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), HOME);
		return WorkingDays.before(today, this.settings.dueAfterDays()).plusDays(1).atStartOfDay(HOME).toInstant();
	}

	private @Nullable String earlier(Wanted wanted, UUID officer, List<GrantApplication> page, Place place) {
		if (place.equals(Place.START)) {
			return null;
		}
		Place first = page.isEmpty() ? place : place(wanted, page.getFirst());
		List<GrantApplication> before = new ArrayList<>(find(wanted, officer, first, false));
		Collections.reverse(before);
		return (before.size() > PAGE) ? place(wanted, before.getFirst()).text() : Place.START.text();
	}

	private Waiting listed(GrantApplication application) {
		Instant since = application.oursSince();
		LocalDate answerBy = (since != null)
				? WorkingDays.after(LocalDate.ofInstant(since, HOME), this.settings.answerWithinDays()) : null;
		return new Waiting(view(application), answerBy,
				answerBy != null && answerBy.isBefore(LocalDate.ofInstant(this.clock.instant(), HOME)));
	}

	private ApplicationView view(GrantApplication application) {
		try {
			return application.view(new Answers(null, this.seal.hospital(application), null));
		}
		catch (PersonForgotten nothingToOpen) {
			return application.view(Answers.UNOPENED);
		}
	}

	/**
	 * A page of a shelf.
	 *
	 * @param earlier where the page before begins; null on the first
	 * @param later where the page after begins; null on the last
	 */
	public record QueuePage(List<Waiting> applications, @Nullable String earlier, @Nullable String later) {
	}

	/**
	 * One line of a shelf.
	 *
	 * @param answerBy by when we said that we answer; null while it does not wait for us
	 * @param late whether that day has passed
	 */
	public record Waiting(ApplicationView application, @Nullable LocalDate answerBy, boolean late) {
	}

}
