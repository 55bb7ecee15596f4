package org.alongside.peersupport.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.alongside.peersupport.vetting.Completion;
import org.alongside.peersupport.vetting.Requirement;
import org.alongside.peersupport.vetting.Timeline;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.platform.data.Columns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks ahead, once an hour: who must renew something soon is told, 60 and 28 days ahead,
 * and when it has ended. A row for each reminder makes it one, however many of us look.
 */
@Component
class VettingCalendar {

	static final ZoneId HOME = ZoneId.of("Europe/London");

	private final PlaceService places;

	private final VettingSettings asked;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VettingCalendar(PlaceService places, VettingSettings asked, JdbcClient database, TransactionTemplate transaction,
			ApplicationEventPublisher events, Clock clock) {
		this.places = places;
		this.asked = asked;
		this.database = database;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
	void lookAhead() {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, HOME);
		for (VolunteerView volunteer : this.places.serving()) {
			List<Completion> seen = this.places.seen(volunteer.id());
			for (Requirement requirement : Requirement.values()) {
				this.transaction.executeWithoutResult((_) -> look(volunteer, requirement, seen, today, now));
			}
		}
	}

	private void look(VolunteerView volunteer, Requirement requirement, List<Completion> seen, LocalDate today,
			Instant now) {
		String nation = volunteer.words().traits().nation();
		if (requirement == Requirement.CHECK && this.asked.allowsNoCheck(nation)) {
			return;
		}
		Timeline timeline = Timeline.of(requirement, nation, this.asked, seen);
		Optional<LocalDate> last = timeline.lastDay(today);
		if (last.isEmpty()) {
			timeline.spans()
				.stream()
				.map(Timeline.Span::until)
				.filter((until) -> until.isBefore(today))
				.reduce((_, later) -> later)
				.filter((ended) -> isFirst(volunteer, requirement, ended, 0, now))
				.ifPresent((_) -> this.events.publishEvent(new VolunteerEvent.VettingLapsed(volunteer.id(),
						volunteer.memberId(), volunteer.reference(), requirement, now)));
			return;
		}
		LocalDate until = last.get();
		this.asked.remindDays()
			.stream()
			.sorted()
			.filter((days) -> !until.isAfter(today.plusDays(days)))
			.findFirst()
			.filter((days) -> isFirst(volunteer, requirement, until, days, now))
			.ifPresent((_) -> this.events.publishEvent(new VolunteerEvent.VettingExpiring(volunteer.id(),
					volunteer.memberId(), volunteer.reference(), requirement, until, now)));
	}

	private boolean isFirst(VolunteerView volunteer, Requirement requirement, LocalDate until, int days, Instant now) {
		return this.database.sql("""
				INSERT IGNORE INTO reminder (volunteer_id, requirement, until_on, days, sent_at)
				VALUES (:volunteer, :requirement, :until, :days, :now)""")
			.param("volunteer", Columns.bytes(volunteer.id().value()))
			.param("requirement", requirement.name())
			.param("until", until)
			.param("days", days)
			.param("now", Columns.utc(now))
			.update() == 1;
	}

}
