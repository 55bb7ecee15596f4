package org.alongside.peersupport.groups;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks ahead every few minutes: whoever leads is invited two weeks before, everybody is
 * reminded a day before. What has been told is written in the rows themselves, under
 * their lock, so it is told once, however many of us look.
 */
@Component
class GroupClock {

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupSettings settings;

	private final TransactionTemplate transaction;

	private final Clock clock;

	GroupClock(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupSettings settings,
			TransactionTemplate transaction, Clock clock) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.settings = settings;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
	void lookAhead() {
		Instant now = this.clock.instant();
		for (UUID id : this.sessions.between(now, now.plus(this.settings.leadersBefore()))) {
			this.transaction.executeWithoutResult((_) -> look(id));
		}
	}

	private void look(UUID id) {
		Instant now = this.clock.instant();
		GroupSession session = this.sessions.locked(id).orElseThrow();
		if (!session.isAhead(now)) {
			return;
		}
		GroupWords words = this.groups.findById(session.seriesId()).orElseThrow().words();
		session.comesNear(words, now);
		if (!session.when().startsAt().minus(this.settings.remindBefore()).isAfter(now)) {
			session.remind(words, now);
			for (GroupPlace place : this.places.in(id, PlaceStatus.GIVEN)) {
				place.remind(session.facts(), now);
				this.places.save(place);
			}
		}
		this.sessions.save(session);
	}

}
