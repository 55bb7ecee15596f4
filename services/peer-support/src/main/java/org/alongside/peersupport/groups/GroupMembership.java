package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.peersupport.people.KnownPerson;
import org.alongside.peersupport.people.PersonService;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member does about group chats: sees those open to them, takes a place or waits
 * for one, gives it back. A meeting that is not open to somebody is not there for them.
 */
@Service
@Transactional
public class GroupMembership {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int LOOK = 50;

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final GroupLeaders leaders;

	private final PersonService people;

	private final Clock clock;

	GroupMembership(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line, GroupLeaders leaders,
			PersonService people, Clock clock) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.leaders = leaders;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * Meetings ahead that are open to somebody, and that they are not part of yet.
	 * @param after the meeting to read on from; null for the next one
	 * @param most how many at most
	 */
	@Transactional(readOnly = true)
	public List<OwnSession> open(UUID member, @Nullable UUID after, int most) {
		Instant now = this.clock.instant();
		KnownPerson person = this.people.known(member);
		Optional<GroupSession> last = Optional.ofNullable(after).flatMap(this.sessions::findById);
		Instant at = last.map((session) -> session.when().startsAt()).orElse(now);
		UUID id = last.map(GroupSession::id).orElse(FIRST);
		List<OwnSession> found = new ArrayList<>();
		while (true) {
			List<GroupSession> some = this.sessions.ahead(now, at, id, LOOK);
			for (GroupSession session : some) {
				GroupWords words = words(session);
				OwnSession seen = view(session, words, member);
				if (words.audience().admits(person) && seen.mine() == null && !seen.leads()) {
					found.add(seen);
				}
				if (found.size() == most) {
					return found;
				}
				at = session.when().startsAt();
				id = session.id();
			}
			if (some.size() < LOOK) {
				return found;
			}
		}
	}

	/** What somebody has a place in, waits for or leads, the next first. */
	@Transactional(readOnly = true)
	public List<OwnSession> mine(UUID member) {
		return this.sessions.mine(member, this.groups.ledBy(member), this.clock.instant())
			.stream()
			.map((session) -> view(session, words(session), member))
			.toList();
	}

	/** One meeting, for who is part of it, or whom it is open to until it is over. */
	@Transactional(readOnly = true)
	public OwnSession one(GroupSessionId id, UUID member) {
		GroupSession session = this.sessions.findById(id.value())
			.orElseThrow(() -> new RecordNotFound("group session", id));
		GroupWords words = words(session);
		boolean part = words.isLedBy(member)
				|| this.places.findBySessionIdAndMemberId(session.id(), member).isPresent();
		if (!part && !(words.audience().admits(this.people.known(member))
				&& this.clock.instant().isBefore(session.when().endsAt()))) {
			throw new RecordNotFound("group session", id);
		}
		return view(session, words, member);
	}

	/** Whether we know how old somebody is; who is under 18 sees no group at all. */
	@Transactional(readOnly = true)
	public boolean knowsAge(UUID member) {
		return this.people.known(member).traits().isAdult();
	}

	/**
	 * Takes a place, or the end of the line when there is none. To take twice is to take
	 * once.
	 * @throws SessionIsOver when it has begun or will not be
	 * @throws LeadsTheGroup when they lead it
	 */
	public void take(GroupSessionId id, SignedIn person) {
		GroupSession session = this.line.lock(id.value());
		GroupWords words = words(session);
		if (words.isLedBy(person.id())) {
			throw new LeadsTheGroup();
		}
		if (!words.audience().admits(this.people.known(person.id()))) {
			throw new RecordNotFound("group session", id);
		}
		session.requireAhead(this.clock.instant());
		this.line.join(session, person.id(), person.name());
	}

	/** Gives a place back, or a number in the line. To give back twice is once. */
	public void giveBack(GroupSessionId id, UUID member) {
		GroupSession session = this.line.lock(id.value());
		GroupPlace place = this.line.place(session, member).orElseThrow(() -> new RecordNotFound("group session", id));
		if (place.status() != PlaceStatus.RETURNED) {
			session.requireAhead(this.clock.instant());
			this.line.leave(session, place, GroupLine.Leaving.OWN_WISH);
		}
	}

	private OwnSession view(GroupSession session, GroupWords words, UUID member) {
		GroupPlace place = this.places.findBySessionIdAndMemberId(session.id(), member).orElse(null);
		PlaceStatus mine = (place != null && place.status() != PlaceStatus.RETURNED) ? place.status() : null;
		long ahead = (place != null && mine == PlaceStatus.WAITING)
				? this.places.countBefore(session.id(), place.inLine()) : 0;
		return this.leaders.view(session, words, member, mine, ahead);
	}

	private GroupWords words(GroupSession session) {
		return this.groups.findById(session.seriesId()).orElseThrow().words();
	}

}
