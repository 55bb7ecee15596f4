package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.people.PersonService;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coming to all meetings of a group with one press, and to none of them with another. The
 * meetings are locked in the order of their ids, as wherever more than one is.
 */
@Service
@Transactional
public class WholeSeries {

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final PersonService people;

	private final Clock clock;

	WholeSeries(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line, PersonService people,
			Clock clock) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.people = people;
		this.clock = clock;
	}

	/** How many meetings ahead of this one's group somebody is part of, and is not. */
	@Transactional(readOnly = true)
	public Ahead ahead(GroupSessionId id, UUID member) {
		List<UUID> all = this.sessions.aheadOf(series(id), this.clock.instant());
		int part = this.places.partOf(all, member);
		return new Ahead(part, all.size() - part);
	}

	/**
	 * Takes a place in each meeting ahead of this one's group, or the end of the line
	 * where there is none. What they have they keep; to take twice is to take once.
	 * @return in how many they have a place now, and in how many they wait
	 * @throws LeadsTheGroup when they lead it
	 * @throws SessionIsOver when there is none ahead any more
	 * @throws RecordNotFound when it is not for them
	 */
	public Taken takeAll(GroupSessionId id, SignedIn person) {
		UUID series = series(id);
		GroupWords words = this.groups.findById(series).orElseThrow().words();
		if (words.isLedBy(person.id())) {
			throw new LeadsTheGroup();
		}
		if (!words.audience().admits(this.people.known(person.id()))) {
			throw new RecordNotFound("group session", id);
		}
		Instant now = this.clock.instant();
		int given = 0;
		int waiting = 0;
		for (UUID each : this.sessions.aheadOf(series, now)) {
			GroupSession session = this.line.lock(each);
			if (session.isAhead(now)) {
				this.line.join(session, person.id(), person.name());
				boolean has = this.line.place(session, person.id())
					.filter((place) -> place.status() == PlaceStatus.GIVEN)
					.isPresent();
				given += has ? 1 : 0;
				waiting += has ? 0 : 1;
			}
		}
		if (given + waiting == 0) {
			throw new SessionIsOver();
		}
		return new Taken(given, waiting);
	}

	/** Gives back whatever somebody has in meetings ahead of this one's group. */
	public void giveBackAll(GroupSessionId id, UUID member) {
		UUID series = series(id);
		if (this.places.findBySessionIdAndMemberId(id.value(), member).isEmpty()) {
			throw new RecordNotFound("group session", id);
		}
		Instant now = this.clock.instant();
		for (UUID each : this.sessions.aheadOf(series, now)) {
			GroupSession session = this.line.lock(each);
			if (session.isAhead(now)) {
				this.line.place(session, member)
					.filter((place) -> place.status() != PlaceStatus.RETURNED)
					.ifPresent((place) -> this.line.leave(session, place, GroupLine.Leaving.OWN_WISH));
			}
		}
	}

	// the meetings themselves are first read under their locks, so that none is out of
	// date
	private UUID series(GroupSessionId id) {
		return this.sessions.seriesOf(id.value()).orElseThrow(() -> new RecordNotFound("group session", id));
	}

	/** How many meetings ahead somebody has a place in or waits for, and how many not. */
	public record Ahead(int part, int others) {

		/** Whether one press would do more than a press on one meeting. */
		public boolean canTakeMore(boolean partOfThis) {
			return this.others > (partOfThis ? 0 : 1);
		}

	}

	/** In how many meetings somebody has a place, and in how many they wait. */
	public record Taken(int given, int waiting) {
	}

}
