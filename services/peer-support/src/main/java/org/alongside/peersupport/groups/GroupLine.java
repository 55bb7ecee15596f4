package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The line in front of a meeting. Whoever holds the lock of the meeting's row may take,
 * give back and move up; so while somebody waits no place is free, and a place that
 * becomes free goes to whoever has waited longest, in the same transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GroupLine {

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupSettings settings;

	private final FieldCipher cipher;

	private final Ids ids;

	private final Clock clock;

	GroupLine(GroupSessions sessions, GroupPlaces places, GroupSettings settings, FieldCipher cipher, Ids ids,
			Clock clock) {
		this.sessions = sessions;
		this.places = places;
		this.settings = settings;
		this.cipher = cipher;
		this.ids = ids;
		this.clock = clock;
	}

	GroupSession lock(UUID session) {
		return this.sessions.locked(session).orElseThrow(() -> new RecordNotFound("group session", session));
	}

	Optional<GroupPlace> place(GroupSession session, UUID member) {
		return this.places.findBySessionIdAndMemberId(session.id(), member);
	}

	/** A place, or the end of the line. Who has either keeps it. */
	void join(GroupSession session, UUID member, String name) {
		GroupPlace place = place(session, member)
			.orElseGet(() -> new GroupPlace(this.ids.next(), session.id(), member));
		if (place.status() != PlaceStatus.RETURNED) {
			return;
		}
		place.isCalled(this.cipher.seal(member, seal(place), name));
		if (session.hasRoom()) {
			give(session, place);
		}
		else {
			place.waitAs(session.nextInLine());
		}
		save(session, place);
	}

	/** Lets a place go, or a number, and moves the line up. */
	void leave(GroupSession session, GroupPlace place, Leaving how) {
		boolean had = place.status() == PlaceStatus.GIVEN;
		Instant now = this.clock.instant();
		switch (how) {
			case OWN_WISH -> place.giveBack(session.facts(), false, now);
			case ERASED -> place.giveBack(session.facts(), true, now);
			case DIED -> place.giveBackForDeath(session.facts(), now);
		}
		if (had) {
			session.giveBack();
		}
		save(session, place);
		moveUp(session);
	}

	/**
	 * That somebody had died was a mistake: they have a place, or wait where they did.
	 */
	void comeBack(GroupSession session, GroupPlace place) {
		if (session.hasRoom()) {
			give(session, place);
		}
		else {
			place.waitAgain();
		}
		save(session, place);
	}

	/** Places that are free go to those who have waited longest. */
	void moveUp(GroupSession session) {
		while (session.hasRoom()) {
			Optional<GroupPlace> next = this.places.firstInLine(session.id());
			if (next.isEmpty()) {
				return;
			}
			give(session, next.get());
			save(session, next.get());
		}
	}

	/** Whether a meeting is so near that whoever hears of it needs no reminder. */
	boolean isSoon(When when) {
		return !when.startsAt().minus(this.settings.remindBefore()).isAfter(this.clock.instant());
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	String name(GroupPlace place) {
		byte @Nullable [] sealed = place.sealedName();
		if (sealed == null) {
			return "";
		}
		try {
			return this.cipher.open(place.memberId(), seal(place), sealed);
		}
		catch (PersonForgotten nothingToOpen) {
			return "";
		}
	}

	private void give(GroupSession session, GroupPlace place) {
		session.take();
		place.give(session.facts(), isSoon(session.when()), this.clock.instant());
	}

	private void save(GroupSession session, GroupPlace place) {
		this.sessions.saveAndFlush(session);
		this.places.saveAndFlush(place);
	}

	private static String seal(GroupPlace place) {
		return "group-place.name:" + place.id();
	}

	/** Why somebody has a place no longer. */
	enum Leaving {

		OWN_WISH, ERASED, DIED

	}

}
