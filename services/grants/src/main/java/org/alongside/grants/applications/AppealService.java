package org.alongside.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A family asks for another look at what was declined: once, and within 28 days. */
@Service
@Transactional
public class AppealService {

	private static final String WORDS = "appeal.sealed_words";

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final GrantApplications applications;

	private final Appeals appeals;

	private final AnswerSeal seal;

	private final AppealSettings settings;

	private final Clock clock;

	AppealService(GrantApplications applications, Appeals appeals, AnswerSeal seal, AppealSettings settings,
			Clock clock) {
		this.applications = applications;
		this.appeals = appeals;
		this.seal = seal;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Until when a decision can be appealed.
	 * @return the last day; null when it cannot be, or not any more
	 */
	public @Nullable LocalDate possibleUntil(ApplicationView application) {
		Instant decided = application.decidedAt();
		if (application.status() != GrantApplicationStatus.DECLINED || application.appealedAt() != null
				|| decided == null) {
			return null;
		}
		LocalDate last = lastDay(decided);
		return today().isAfter(last) ? null : last;
	}

	/**
	 * Appeals; appealing what is appealed already, by the same press, changes nothing.
	 */
	public void appeal(GrantApplicationId id, UUID member, String words) {
		GrantApplication application = this.applications.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("application", id));
		if (application.status() == GrantApplicationStatus.APPEALED) {
			return;
		}
		Instant decided = application.decidedAt();
		if (application.status() == GrantApplicationStatus.DECLINED && decided != null
				&& today().isAfter(lastDay(decided))) {
			throw new AppealIsTooLate(this.settings.withinDays());
		}
		Instant now = this.clock.instant();
		application.appeal(now);
		this.appeals
			.save(new Appeal(id.value(), this.seal.seal(application.memberId(), WORDS, id.value(), words), now));
		this.applications.save(application);
	}

	/** What the family wrote, if they appealed. */
	@Transactional(readOnly = true)
	public Optional<String> of(GrantApplicationId id, UUID applicant) {
		return this.appeals.findById(id.value())
			.map((appeal) -> this.seal.open(applicant, WORDS, id.value(), appeal.sealedWords(), String.class));
	}

	private LocalDate lastDay(Instant decided) {
		return LocalDate.ofInstant(decided, HOME).plusDays(this.settings.withinDays());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

}
