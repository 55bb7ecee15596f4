package org.alongside.peersupport.supervision;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.peersupport.requests.RequestDesk;
import org.alongside.peersupport.requests.RequestView;
import org.alongside.peersupport.vetting.VettingSettings;
import org.alongside.peersupport.volunteers.PlaceService;
import org.alongside.peersupport.volunteers.VolunteerDesk;
import org.alongside.peersupport.volunteers.VolunteerView;
import org.alongside.platform.data.Columns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts on a Monday morning what waits for each supervisor. A row for each and week,
 * written with what is told, makes it one, however many of us look at the clock; whoever
 * was down at seven looks at eight. In a week in which nothing waits nothing is told.
 */
@Component
class MondayDigest {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private static final int WEEK = 7;

	private final RequestDesk requests;

	private final PlaceService places;

	private final VolunteerDesk volunteers;

	private final VettingSettings vetting;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	MondayDigest(RequestDesk requests, PlaceService places, VolunteerDesk volunteers, VettingSettings vetting,
			JdbcClient database, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.requests = requests;
		this.places = places;
		this.volunteers = volunteers;
		this.vetting = vetting;
		this.database = database;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	@Scheduled(cron = "0 0 7-17 * * MON", zone = "Europe/London")
	void eachMonday() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), HOME);
		LocalDate week = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		waiting(today).forEach(
				(supervisor, waiting) -> this.transaction.executeWithoutResult((_) -> tell(supervisor, week, waiting)));
	}

	private void tell(UUID supervisor, LocalDate week, Waiting waiting) {
		Instant now = this.clock.instant();
		boolean first = this.database
			.sql("INSERT IGNORE INTO digest (supervisor_id, week, counted_at) VALUES (:supervisor, :week, :now)")
			.param("supervisor", Columns.bytes(supervisor))
			.param("week", week)
			.param("now", Columns.utc(now))
			.update() == 1;
		if (first && !waiting.isNothing()) {
			this.events.publishEvent(new DigestEvent.Due(supervisor, week, waiting.silent(), waiting.checkIns(),
					waiting.vetting(), now));
		}
	}

	private Map<UUID, Waiting> waiting(LocalDate today) {
		int ahead = this.vetting.remindDays().stream().mapToInt(Integer::intValue).max().orElse(0);
		Map<UUID, UUID> supervisorOf = new HashMap<>();
		Map<UUID, Waiting> waiting = new HashMap<>();
		for (VolunteerView volunteer : this.places.serving()) {
			UUID supervisor = volunteer.supervisorId();
			if (supervisor != null) {
				supervisorOf.put(volunteer.id().value(), supervisor);
				boolean renew = this.volunteers.mustRenewBy(volunteer, today.plusDays(ahead));
				waiting.merge(supervisor, new Waiting(0, 0, renew ? 1 : 0), Waiting::and);
			}
		}
		for (RequestView silent : this.requests.silent(today)) {
			add(silent, new Waiting(1, 0, 0), supervisorOf, waiting);
		}
		for (RequestView asked : this.requests.checkInsWithoutWord(today.minusDays(WEEK))) {
			add(asked, new Waiting(0, 1, 0), supervisorOf, waiting);
		}
		return waiting;
	}

	private static void add(RequestView request, Waiting one, Map<UUID, UUID> supervisorOf,
			Map<UUID, Waiting> waiting) {
		UUID volunteer = request.volunteerId();
		UUID supervisor = (volunteer != null) ? supervisorOf.get(volunteer) : null;
		if (supervisor != null) {
			waiting.merge(supervisor, one, Waiting::and);
		}
	}

	/**
	 * How many things wait.
	 */
	private record Waiting(int silent, int checkIns, int vetting) {

		Waiting and(Waiting other) {
			return new Waiting(this.silent + other.silent, this.checkIns + other.checkIns,
					this.vetting + other.vetting);
		}

		boolean isNothing() {
			return this.silent + this.checkIns + this.vetting == 0;
		}

	}

}
