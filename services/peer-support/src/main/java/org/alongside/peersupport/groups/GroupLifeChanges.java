package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.people.PersonEvent;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of places when somebody dies, leaves, or takes back their consent: in the
 * transaction in which that is heard. Meetings are locked in the order of their ids, so
 * that two of these cannot wait for each other.
 */
@Component
class GroupLifeChanges {

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final Clock clock;

	GroupLifeChanges(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line, Clock clock) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.clock = clock;
	}

	@EventListener
	void on(PersonEvent event) {
		switch (event) {
			case PersonEvent.Died e -> leaveAll(e.memberId(), GroupLine.Leaving.DIED);
			case PersonEvent.Lives e -> comeBack(e.memberId());
			case PersonEvent.ConsentGone e -> leaveWhereKnownBySomething(e.memberId());
		}
	}

	/** A person is erased: their places go to others, and they lead nothing any more. */
	void forget(UUID member) {
		Instant now = this.clock.instant();
		for (UUID id : this.groups.ledBy(member)) {
			GroupSeries series = this.groups.locked(id).orElseThrow();
			series.loses(member);
			this.groups.saveAndFlush(series);
			for (UUID ahead : this.sessions.aheadOf(id, now)) {
				GroupSession session = this.line.lock(ahead);
				session.loses(member, now);
				this.sessions.saveAndFlush(session);
			}
		}
		leaveAll(member, GroupLine.Leaving.ERASED);
		this.places.deleteByMemberId(member);
	}

	private void leaveAll(UUID member, GroupLine.Leaving how) {
		each(this.places.sessionsAhead(member, this.clock.instant()), member,
				(session, place) -> this.line.leave(session, place, how));
	}

	/**
	 * A group for those who live with something says of whoever comes that they do.
	 * Groups that are for everybody say nothing.
	 */
	private void leaveWhereKnownBySomething(UUID member) {
		each(this.places.sessionsAhead(member, this.clock.instant()), member, (session, place) -> {
			if (!this.groups.findById(session.seriesId()).orElseThrow().words().audience().isForEverybody()) {
				this.line.leave(session, place, GroupLine.Leaving.OWN_WISH);
			}
		});
	}

	private void comeBack(UUID member) {
		each(this.places.leftByDeath(member, this.clock.instant()), member, this.line::comeBack);
	}

	private void each(List<UUID> ids, UUID member, Step step) {
		for (UUID id : ids) {
			GroupSession session = this.line.lock(id);
			if (session.isAhead(this.clock.instant())) {
				this.line.place(session, member).ifPresent((place) -> step.take(session, place));
			}
		}
	}

	/** What is done with a place under its meeting's lock. */
	private interface Step {

		void take(GroupSession session, GroupPlace place);

	}

}
