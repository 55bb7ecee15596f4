package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.alongside.contracts.peersupport.GroupsEvent;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceGiven;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceReturned;
import org.alongside.contracts.peersupport.GroupsEvent.GroupReminderDue;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionCancelled;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionChanged;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionScheduled;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class GroupsEventsConsumerTests {

	private static final Instant NOW = Instant.now();

	private static final Instant START = NOW.plus(Duration.ofDays(9));

	private static final String REFERENCE = "GC-7K2M-9QX4";

	@Autowired
	private GroupsEventsConsumer consumer;

	@Autowired
	private Mails mails;

	@Autowired
	private SendingMails sending;

	@Autowired
	private AddressBook addresses;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID session;

	private UUID mira;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.session = this.ids.next();
		this.mira = this.ids.next();
	}

	@Test
	void aPlaceIsOneMailHoweverOftenItIsHeard() {
		GroupsEvent given = given("TAKEN", 0);

		this.consumer.on(given);
		this.consumer.on(given);

		assertThat(kinds()).containsExactly(LetterKind.GROUP_PLACE_GIVEN);
		assertThat(this.sending.take(this.ids.next(), 9)).singleElement().satisfies((mail) -> {
			assertThat(mail.subjectId()).isEqualTo(this.session);
			var meeting = Objects.requireNonNull(mail.appointment());
			assertThat(meeting.zone()).isEqualTo("Europe/Dublin");
			assertThat(meeting.sequence()).isZero();
			assertThat(Duration.between(START, meeting.startsAt()).abs()).isLessThan(Duration.ofMillis(1));
			assertThat(mail.expiresAt()).isEqualTo(meeting.startsAt());
		});
	}

	@Test
	void eachFactHasItsLetter() {
		for (var heard : List.of(given("FROM_LIST", 0), scheduled(), changed(), cancelled("PLACE"),
				cancelled("WAITING"), returned("PLACE"), returned("BACKUP"), reminder())) {
			this.consumer.on(heard);
		}

		assertThat(kinds()).containsExactlyInAnyOrder(LetterKind.GROUP_PLACE_FREE, LetterKind.GROUP_LEADING,
				LetterKind.GROUP_MOVED, LetterKind.GROUP_CANCELLED, LetterKind.GROUP_LINE_CLOSED,
				LetterKind.GROUP_PLACE_RETURNED, LetterKind.GROUP_LEADING_ENDED, LetterKind.GROUP_REMINDER);
	}

	@Test
	void whatHappensLaterMakesMootWhatStillWaits() {
		this.consumer.on(given("TAKEN", 0));
		this.consumer.on(reminder());
		this.consumer.on(cancelled("PLACE"));

		assertThat(waiting()).containsExactly(LetterKind.GROUP_CANCELLED);
	}

	@Test
	void whatSomebodyLeadsIsAnotherEntryOfTheirCalendarThanTheirPlace() {
		this.consumer.on(scheduled());
		UUID leading = entry();
		this.consumer.on(given("TAKEN", 0));
		UUID place = entry();
		this.consumer.on(changed());

		assertThat(place).isNotEqualTo(leading).isEqualTo(entry());
	}

	@Test
	void aReminderForWhoGaveThePlaceBackIsNotSent() {
		this.consumer.on(reminder());
		this.consumer.on(returned("PLACE"));

		assertThat(waiting()).containsExactly(LetterKind.GROUP_PLACE_RETURNED);
	}

	@Test
	void anotherMeetingAndSomebodyElseAreNotConcerned() {
		UUID other = this.ids.next();
		this.consumer.on(new GroupReminderDue(this.ids.next(), NOW, other, this.mira, REFERENCE, "PLACE", START,
				START.plus(Duration.ofHours(1)), "Europe/London", 0));
		this.consumer.on(new GroupReminderDue(this.ids.next(), NOW, this.session, other, REFERENCE, "PLACE", START,
				START.plus(Duration.ofHours(1)), "Europe/London", 0));

		this.consumer.on(returned("SILENT"));

		assertThat(waiting()).containsExactly(LetterKind.GROUP_REMINDER);
		assertThat(this.mails.to(List.of(other), Limit.of(9))).singleElement()
			.satisfies((mail) -> assertThat(mail.view().status()).isEqualTo(MailStatus.CREATED));
	}

	@Test
	void whoHasDiedIsToldNothingEvenIfThatWasAMistake() {
		this.consumer.on(reminder());
		this.transaction.executeWithoutResult((_) -> this.addresses.died(this.mira));
		this.consumer.on(returned("SILENT"));

		this.transaction.executeWithoutResult((_) -> this.addresses.lives(this.mira));

		assertThat(waiting()).isEmpty();
		assertThat(statuses()).containsExactly(MailStatus.CANCELLED);
	}

	@Test
	void whatIsOverIsNotWrittenOfAnyMore() {
		this.consumer.on(new GroupReminderDue(this.ids.next(), NOW, this.session, this.mira, REFERENCE, "PLACE",
				NOW.minusSeconds(1), NOW.plusSeconds(3600), "Europe/London", 0));

		assertThat(this.sending.take(this.ids.next(), 9)).isEmpty();
		assertThat(statuses()).containsExactly(MailStatus.CANCELLED);
	}

	@Test
	void aMailAboutSomethingElseHasNoMeeting() {
		this.transaction.executeWithoutResult(
				(_) -> this.mails.save(Mail.about(this.session, REFERENCE, new MailId(this.ids.next()),
						new Cause(this.ids.next(), NOW, this.mira), LetterKind.BUDDY_REQUESTED, NOW)));

		assertThat(this.sending.take(this.ids.next(), 9)).singleElement()
			.extracting(OutgoingMail::appointment)
			.isEqualTo((Appointment) null);
	}

	private GroupsEvent given(String kind, int sequence) {
		return new GroupPlaceGiven(this.ids.next(), NOW, this.session, this.mira, REFERENCE, kind, START,
				START.plus(Duration.ofHours(1)), "Europe/Dublin", sequence);
	}

	private GroupsEvent scheduled() {
		return new GroupSessionScheduled(this.ids.next(), NOW, this.session, this.mira, REFERENCE, "BACKUP", START,
				START.plus(Duration.ofHours(1)), "Europe/London", 0);
	}

	private GroupsEvent changed() {
		return new GroupSessionChanged(this.ids.next(), NOW, this.session, this.mira, REFERENCE, "PLACE", START,
				START.plus(Duration.ofHours(1)), "Europe/London", 1);
	}

	private GroupsEvent cancelled(String kind) {
		return new GroupSessionCancelled(this.ids.next(), NOW, this.session, this.mira, REFERENCE, kind, START,
				START.plus(Duration.ofHours(1)), "Europe/London", 1);
	}

	private GroupsEvent returned(String kind) {
		return new GroupPlaceReturned(this.ids.next(), NOW, this.session, this.mira, REFERENCE, kind, START,
				START.plus(Duration.ofHours(1)), "Europe/London", 1);
	}

	private GroupsEvent reminder() {
		return new GroupReminderDue(this.ids.next(), NOW, this.session, this.mira, REFERENCE, "PLACE", START,
				START.plus(Duration.ofHours(1)), "Europe/London", 0);
	}

	/** The calendar's entry that the one mail which is due is about. */
	private UUID entry() {
		return this.sending.take(this.ids.next(), 9)
			.stream()
			.map(OutgoingMail::appointment)
			.filter(Objects::nonNull)
			.map(Appointment::calendarEntry)
			.findFirst()
			.orElseThrow();
	}

	private List<LetterKind> kinds() {
		return this.mails.to(List.of(this.mira), Limit.of(20)).stream().map((mail) -> mail.view().kind()).toList();
	}

	private List<MailStatus> statuses() {
		return this.mails.to(List.of(this.mira), Limit.of(20)).stream().map((mail) -> mail.view().status()).toList();
	}

	private List<LetterKind> waiting() {
		return this.mails.to(List.of(this.mira), Limit.of(20))
			.stream()
			.map(Mail::view)
			.filter((mail) -> mail.status() == MailStatus.CREATED)
			.map(MailView::kind)
			.toList();
	}

}
