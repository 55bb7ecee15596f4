package org.alongside.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.calendars.Invitation;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.notifications.mails.Hold;
import org.alongside.notifications.mails.MailId;
import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class PostingsTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	@Autowired
	private Postings postings;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID mira;

	private UUID meeting;

	@BeforeEach
	void whereMiraIsWrittenTo() {
		this.mira = this.ids.next();
		this.meeting = this.ids.next();
		this.database.sql(
				"insert into contact (member_id, email, name, locale, changed_at, version) values (?, ?, 'Mira', 'en-GB', ?, 0)")
			.param(Columns.bytes(this.mira))
			.param(this.mira + "@example.org")
			.param(Columns.utc(NOON))
			.update();
	}

	@Test
	void aMailAboutAMeetingLeadsToItsPageAndBringsItForTheCalendar() {
		Posting posting = this.postings.address(mail(LetterKind.GROUP_PLACE_GIVEN)).orElseThrow();

		assertThat(posting.email()).isEqualTo(this.mira + "@example.org");
		assertThat(posting.occasion().link()).endsWith("/peer-support/groups/" + this.meeting);
		assertThat(posting.occasion().appointment()).isEqualTo(appointment());
		assertThat(posting.invitation()).isEqualTo(new Invitation("REQUEST", NOON, appointment()));
	}

	@ParameterizedTest
	@EnumSource(names = { "GROUP_PLACE_RETURNED", "GROUP_CANCELLED", "GROUP_LEADING_ENDED" })
	void whatIsOverIsTakenOutOfTheCalendar(LetterKind kind) {
		assertThat(this.postings.address(mail(kind)).orElseThrow().invitation())
			.isEqualTo(new Invitation("CANCEL", NOON, appointment()));
	}

	@ParameterizedTest
	@EnumSource(names = { "GROUP_REMINDER", "GROUP_LINE_CLOSED" })
	void whatNoCalendarHasOrHasAlreadyBringsNothingForIt(LetterKind kind) {
		assertThat(this.postings.address(mail(kind)).orElseThrow().invitation()).isNull();
	}

	private OutgoingMail mail(LetterKind kind) {
		return new OutgoingMail(new Hold(new MailId(this.ids.next()), this.ids.next(), 1), kind, this.ids.next(),
				this.mira, this.meeting, "GC-7K2M-9QX4", List.of(), null, null, NOON, appointment());
	}

	private Appointment appointment() {
		Instant start = NOON.plus(Duration.ofDays(9));
		return new Appointment(start, start.plus(Duration.ofHours(1)), "Europe/London", 2,
				Appointment.entry(this.meeting, this.mira, false));
	}

}
