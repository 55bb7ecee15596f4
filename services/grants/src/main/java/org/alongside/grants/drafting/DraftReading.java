package org.alongside.grants.drafting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.applications.HospitalAnswers;
import org.alongside.grants.applications.PatientAnswers;
import org.alongside.grants.applications.Progress;
import org.alongside.grants.confirmations.ConfirmationBook;
import org.alongside.grants.confirmations.ConfirmationView;
import org.alongside.grants.confirmations.Professional;
import org.alongside.grants.travel.Cost;
import org.alongside.grants.travel.Estimate;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.Money;
import org.alongside.platform.web.SummaryRow;
import org.alongside.platform.web.TaskItem;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads a draft back in words: as a list of tasks, and as questions with answers. */
@Component
class DraftReading {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

	private final MessageSource messages;

	private final GrantApplicationService applications;

	private final ConfirmationBook confirmations;

	DraftReading(MessageSource messages, GrantApplicationService applications, ConfirmationBook confirmations) {
		this.messages = messages;
		this.applications = applications;
		this.confirmations = confirmations;
	}

	List<TaskItem> tasks(ApplicationView application, Locale locale) {
		Progress progress = application.progress();
		return List.of(task(application, "patient", progress.patient(), true, locale),
				task(application, "hospital", progress.hospital(), true, locale),
				task(application, "travel", progress.travel(), true, locale),
				task(application, "estimate", progress.estimate(), progress.canEstimate(), locale),
				task(application, "evidence", progress.evidenceChoice() != null, true, locale),
				optional(application, "confirmation", named(application) != null, locale),
				task(application, "bank", progress.bankEnding() != null, true, locale),
				task(application, "declaration", progress.declared(), progress.isAnswered(), locale),
				task(application, "check", false, progress.isComplete(), locale));
	}

	List<SummaryRow> rows(ApplicationView application, Locale locale) {
		PatientAnswers patient = Objects.requireNonNull(application.patient());
		HospitalAnswers hospital = Objects.requireNonNull(application.hospital());
		TravelPlan travel = Objects.requireNonNull(application.travel());
		List<SummaryRow> rows = new ArrayList<>(List.of(
				row(application, "patient", "patient", patient.patientName(), locale),
				row(application, "tie", "patient", say("grants.tie." + patient.tie(), locale), locale),
				row(application, "admitted", "patient", day(patient.admittedOn()), locale),
				row(application, "discharged", "patient", day(patient.dischargedOn()), locale),
				row(application, "hospital", "hospital", hospital.hospitalName() + ", " + hospital.hospitalTown(),
						locale),
				row(application, "ward", "hospital", Typed.text(hospital.ward()), locale),
				row(application, "mode", "travel", say("grants.mode." + travel.mode(), locale), locale),
				row(application, "journeys", "travel",
						say("grants.check.journeys.value", locale, travel.journeysPerWeek(), travel.weeks(),
								travel.journeys()),
						locale),
				row(application, "first", "travel", day(travel.firstVisitOn()), locale),
				row(application, "home", "travel", travel.homePostcode(), locale)));
		Long fare = travel.fareMinor();
		if (fare != null) {
			rows.add(row(application, "fare", "travel", new Money(fare, travel.currency()).format(), locale));
		}
		if (travel.taxiReason() != null) {
			rows.add(row(application, "taxi", "travel", travel.taxiReason(), locale));
		}
		if (travel.otherHelp() != null) {
			rows.add(row(application, "other-help", "travel", travel.otherHelp(), locale));
		}
		Estimate estimate = this.applications.estimate(application.id(), application.memberId());
		estimate.costs().forEach((cost, minor) -> {
			if (cost != Cost.TRAVEL) {
				rows.add(row(application, "cost." + cost, "travel", new Money(minor, travel.currency()).format(),
						locale));
			}
		});
		Progress progress = application.progress();
		rows.add(row(application, "cost", "estimate", estimate.total().format(), locale));
		rows.add(row(application, "evidence", "evidence", (progress.evidenceFiles() > 0)
				? say("grants.check.files", locale, progress.evidenceFiles()) : say("grants.check.later", locale),
				locale));
		Professional named = named(application);
		rows.add(row(application, "confirmation", "confirmation",
				(named != null) ? named.name() + ", " + named.job() : say("grants.check.confirmation.nobody", locale),
				locale));
		rows.add(row(application, "bank", "bank", say("grants.check.ending", locale, Typed.text(progress.bankEnding())),
				locale));
		return rows;
	}

	private TaskItem task(ApplicationView application, String subject, boolean done, boolean possible, Locale locale) {
		String url = "/grants/applications/" + application.id() + "/" + subject;
		return new TaskItem(say("grants.task." + subject, locale), possible ? url : null,
				done ? "done" : possible ? "todo" : "cannot-start");
	}

	private TaskItem optional(ApplicationView application, String subject, boolean done, Locale locale) {
		return new TaskItem(say("grants.task." + subject, locale),
				"/grants/applications/" + application.id() + "/" + subject, done ? "done" : "optional");
	}

	private @Nullable Professional named(ApplicationView application) {
		return this.confirmations.last(application.id()).map(ConfirmationView::professional).orElse(null);
	}

	private SummaryRow row(ApplicationView application, String key, String page, String value, Locale locale) {
		return new SummaryRow(say("grants.check." + key, locale), value,
				"/grants/applications/" + application.id() + "/" + page);
	}

	private String say(String key, Locale locale, Object... figures) {
		return Objects.requireNonNull(this.messages.getMessage(key, figures, key, locale));
	}

	private static String day(@Nullable LocalDate day) {
		return (day != null) ? DAY.format(day) : "";
	}

}
