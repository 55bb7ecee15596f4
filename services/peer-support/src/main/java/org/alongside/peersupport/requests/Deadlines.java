package org.alongside.peersupport.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What time does to requests: whoever has not answered an offer is reminded once before
 * it lapses, offers without an answer lapse, and 14, 42 and 90 days after two people met,
 * then each quarter, both are asked how it goes.
 */
@Component
class Deadlines {

	private static final List<Integer> CHECK_INS = List.of(14, 42, 90);

	private static final int QUARTER = 91;

	private final SupportRequests requests;

	private final OfferService offers;

	private final OfferSettings settings;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Deadlines(SupportRequests requests, OfferService offers, OfferSettings settings, JdbcClient database,
			TransactionTemplate transaction, Clock clock) {
		this.requests = requests;
		this.offers = offers;
		this.settings = settings;
		this.database = database;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
	void remind() {
		Instant now = this.clock.instant();
		for (UUID id : this.requests.lapsing(now, now.plus(this.settings.remindAhead()))) {
			this.offers.remind(new RequestId(id));
		}
	}

	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
	void lapse() {
		for (UUID id : this.requests.overdue(this.clock.instant())) {
			this.offers.expire(new RequestId(id));
		}
	}

	@Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
	void checkIn() {
		for (SupportRequest together : this.requests.together()) {
			this.transaction.executeWithoutResult((_) -> checkIn(together.id().value()));
		}
	}

	private void checkIn(UUID id) {
		Instant now = this.clock.instant();
		SupportRequest request = this.requests.locked(id).orElseThrow();
		Instant introduced = request.view(RequestWords.GONE).introducedAt();
		int days = (introduced != null) ? due((int) Duration.between(introduced, now).toDays()) : 0;
		if (days > 0 && request.status().isTogether() && isFirst(id, days, now)) {
			request.checkIn(request.memberId(), now);
			request.checkIn(request.volunteerMember(), now);
			this.requests.save(request);
		}
	}

	/** The check-in that was due last after so many days; 0 if none was. */
	static int due(int days) {
		int last = CHECK_INS.getLast();
		if (days >= last + QUARTER) {
			return last + (days - last) / QUARTER * QUARTER;
		}
		return CHECK_INS.stream().filter((due) -> due <= days).reduce(0, (_, later) -> later);
	}

	private boolean isFirst(UUID id, int days, Instant now) {
		return this.database.sql("INSERT IGNORE INTO check_in (request_id, days, asked_at) VALUES (:id, :days, :now)")
			.param("id", Columns.bytes(id))
			.param("days", days)
			.param("now", Columns.utc(now))
			.update() == 1;
	}

}
