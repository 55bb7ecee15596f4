package org.alongside.peersupport.groups;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator decides about group chats and their meetings. */
@Service
@Transactional
public class GroupPlanning {

	private static final String SERIES = "group";

	private static final String SESSION = "group-session";

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	GroupPlanning(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line, Audit audit, Ids ids,
			Clock clock) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	/** Plans a group and its first meetings. */
	public GroupSeriesId plan(GroupWords words, GroupPlan plan, SignedIn coordinator) {
		GroupSeries series = new GroupSeries(this.ids.next(), words, plan);
		addMeetings(series, plan.sessions());
		note(coordinator, "group-planned", SERIES, series.id());
		return new GroupSeriesId(series.id());
	}

	/** More meetings, in the same rhythm. */
	public void more(GroupSeriesId id, int sessions, SignedIn coordinator) {
		addMeetings(locked(id), sessions);
		note(coordinator, "group-more", SERIES, id.value());
	}

	/** Other words, another link, somebody else who leads: for all that is ahead. */
	public void describe(GroupSeriesId id, GroupWords words, SignedIn coordinator) {
		GroupSeries series = locked(id);
		GroupWords before = series.words();
		series.says(words);
		this.groups.saveAndFlush(series);
		Instant now = this.clock.instant();
		for (UUID ahead : this.sessions.aheadOf(id.value(), now)) {
			GroupSession session = this.line.lock(ahead);
			session.isLedBy(before, words, now);
			this.sessions.saveAndFlush(session);
		}
		note(coordinator, "group-changed", SERIES, id.value());
	}

	/**
	 * One meeting at another time, or with more or fewer places.
	 * @throws SessionIsOver when it has begun or will not be
	 * @throws PlacesAreTaken when fewer places than are taken would be left
	 */
	public void change(GroupSessionId id, LocalDate day, LocalTime time, int minutes, int places,
			SignedIn coordinator) {
		GroupSession session = this.line.lock(id.value());
		Instant now = this.clock.instant();
		session.requireAhead(now);
		session.hasPlaces(places);
		if (session.moveTo(When.at(day, time, session.when().zone(), minutes), words(session), now)) {
			for (GroupPlace place : this.places.in(id.value(), PlaceStatus.GIVEN)) {
				place.moved(session.facts(), this.line.isSoon(session.when()), now);
				this.places.save(place);
			}
		}
		this.sessions.saveAndFlush(session);
		this.line.moveUp(session);
		note(coordinator, "group-session-changed", SESSION, id.value());
	}

	/** One meeting will not be. Whoever counted on it is told. */
	public void cancel(GroupSessionId id, SignedIn coordinator) {
		GroupSession session = this.line.lock(id.value());
		if (session.status() == SessionStatus.CANCELLED) {
			return;
		}
		Instant now = this.clock.instant();
		session.cancel(words(session), now);
		for (PlaceStatus status : List.of(PlaceStatus.GIVEN, PlaceStatus.WAITING)) {
			for (GroupPlace place : this.places.in(id.value(), status)) {
				place.cancelled(session.facts(), now);
				this.places.save(place);
			}
		}
		this.sessions.saveAndFlush(session);
		note(coordinator, "group-session-cancelled", SESSION, id.value());
	}

	/**
	 * Writes down who was there; it can be put right later.
	 * @param came the places of those who were
	 * @throws HasNotBegun before anybody could be there
	 */
	public void attended(GroupSessionId id, Set<UUID> came, SignedIn coordinator) {
		GroupSession session = this.line.lock(id.value());
		session.hasBeenHeld(this.clock.instant());
		for (GroupPlace place : this.places.in(id.value(), PlaceStatus.GIVEN)) {
			place.came(came.contains(place.id()));
			this.places.save(place);
		}
		this.sessions.saveAndFlush(session);
		note(coordinator, "group-attendance", SESSION, id.value());
	}

	private void addMeetings(GroupSeries series, int sessions) {
		var meetings = series.next(sessions);
		this.groups.saveAndFlush(series);
		for (When when : meetings) {
			this.sessions.save(new GroupSession(this.ids.next(), PublicReference.next("GC", this.random), series.id(),
					when, series.places()));
		}
	}

	private GroupSeries locked(GroupSeriesId id) {
		return this.groups.locked(id.value()).orElseThrow(() -> new RecordNotFound(SERIES, id));
	}

	private GroupWords words(GroupSession session) {
		return this.groups.findById(session.seriesId()).orElseThrow().words();
	}

	private void note(SignedIn coordinator, String action, String kind, UUID id) {
		this.audit.record(coordinator, "peer-support." + action, kind, id, Map.of());
	}

}
