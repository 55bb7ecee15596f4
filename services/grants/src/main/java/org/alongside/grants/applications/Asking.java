package org.alongside.grants.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What a family was asked again, and how long we have waited for them. While the patient
 * is in intensive care no time passes: nobody is reminded and nothing is parked.
 */
@Embeddable
class Asking {

	private @Nullable String askedAgain;

	private @Nullable String answeredAgain;

	private @Nullable Instant waitingSince;

	private int reminders;

	private @Nullable Instant pausedAt;

	private @Nullable Instant parkedAt;

	/** Asks; whoever is asked what the estimate rests on looks at the estimate too. */
	void ask(Set<Subject> subjects, boolean intensiveCare, Instant now) {
		EnumSet<Subject> all = EnumSet.copyOf(subjects);
		if (all.stream().anyMatch(Subject::changesTheEstimate)) {
			all.add(Subject.ESTIMATE);
		}
		this.askedAgain = written(all);
		this.answeredAgain = null;
		this.waitingSince = now;
		this.reminders = 0;
		this.pausedAt = intensiveCare ? now : null;
		this.parkedAt = null;
	}

	void note(Subject subject) {
		Set<Subject> answered = read(this.answeredAgain);
		answered.add(subject);
		if (subject.changesTheEstimate()) {
			answered.remove(Subject.ESTIMATE);
		}
		this.answeredAgain = written(answered);
	}

	void close() {
		this.askedAgain = null;
		this.answeredAgain = null;
		this.waitingSince = null;
		this.pausedAt = null;
		this.parkedAt = null;
	}

	/** The clock stands still, from now until it is started again. */
	void pause(Instant now) {
		if (this.pausedAt == null) {
			this.pausedAt = now;
			this.parkedAt = null;
		}
	}

	void goOn(Instant now) {
		if (this.pausedAt != null && this.waitingSince != null) {
			this.waitingSince = this.waitingSince.plus(Duration.between(this.pausedAt, now));
			this.pausedAt = null;
		}
	}

	/**
	 * Looks at the clock.
	 * @return which reminder is due now; 0 if none is
	 */
	int lookAfter(AskingSettings settings, Instant now) {
		if (this.waitingSince == null || this.pausedAt != null || this.parkedAt != null) {
			return 0;
		}
		long days = Duration.between(this.waitingSince, now).toDays();
		if (days >= settings.parkAfterDays()) {
			this.parkedAt = now;
			return 0;
		}
		int due = (days >= settings.secondReminderDays()) ? 2 : (days >= settings.firstReminderDays()) ? 1 : 0;
		if (due <= this.reminders) {
			return 0;
		}
		this.reminders = due;
		return due;
	}

	boolean opens(Subject subject) {
		return read(this.askedAgain).contains(subject);
	}

	boolean isAnswered() {
		return read(this.answeredAgain).containsAll(read(this.askedAgain));
	}

	AskingView view() {
		return new AskingView(List.copyOf(read(this.askedAgain)), List.copyOf(read(this.answeredAgain)),
				this.waitingSince, this.reminders, this.pausedAt != null, this.parkedAt != null);
	}

	private static Set<Subject> read(@Nullable String written) {
		return (written != null) ? Arrays.stream(written.split(","))
			.map(Subject::valueOf)
			.collect(Collectors.toCollection(Subject::none)) : Subject.none();
	}

	private static @Nullable String written(Set<Subject> subjects) {
		return subjects.isEmpty() ? null : subjects.stream().map(Enum::name).collect(Collectors.joining(","));
	}

}
