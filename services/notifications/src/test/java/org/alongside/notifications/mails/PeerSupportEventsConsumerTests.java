package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.alongside.contracts.peersupport.PeerLettersEvent.PeerLetterRequested;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportCheckInDue;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportDeclined;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportEnded;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportIntroduced;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOfferLapsesSoon;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportOffered;
import org.alongside.contracts.peersupport.PeerSupportEvent.SupportProposed;
import org.alongside.contracts.peersupport.SupervisionEvent.SupervisionDue;
import org.alongside.contracts.peersupport.VolunteersEvent.VettingExpiring;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerApproved;
import org.alongside.contracts.peersupport.VolunteersEvent.VolunteerPaused;
import org.alongside.notifications.NotificationsApplication;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.platform.privacy.SealBroken;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SpringBootTest(classes = NotificationsApplication.class,
		properties = { "spring.config.name=notifications", "spring.application.name=notifications",
				"notifications.delivery.enabled=false" })
@WithServers(schema = "notifications", kafka = false)
class PeerSupportEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final String REFERENCE = "PB-7K2M-9QX4";

	@Autowired
	private PeerSupportEventsConsumer requests;

	@Autowired
	private VolunteersEventsConsumer volunteers;

	@Autowired
	private PeerLettersEventsConsumer letters;

	@Autowired
	private SupervisionEventsConsumer supervision;

	@Autowired
	private Mails mails;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Ids ids;

	private UUID request;

	private UUID mira;

	private UUID vera;

	@BeforeEach
	void startWithNothing() {
		this.database.sql("delete from mail").update();
		this.database.sql("delete from inbox").update();
		this.request = this.ids.next();
		this.mira = this.ids.next();
		this.vera = this.ids.next();
	}

	@Test
	void thatTwoPeopleMeetIsAMailToEachHoweverOftenItIsHeard() {
		var introduced = new SupportIntroduced(this.ids.next(), NOON, this.request, this.mira, this.vera, REFERENCE);

		this.requests.on(introduced);
		this.requests.on(introduced);

		assertThat(this.mails.to(List.of(this.mira), Limit.of(9))).hasSize(1);
		assertThat(this.mails.to(List.of(this.vera), Limit.of(9))).hasSize(1);
	}

	@Test
	void whoIsAskedIsAskedInTheWordsForThem() {
		this.requests.on(new SupportOffered(this.ids.next(), NOON, this.request, this.vera, REFERENCE, "VOLUNTEER",
				NOON.plus(Duration.ofDays(6))));
		this.requests.on(new SupportOffered(this.ids.next(), NOON, this.request, this.mira, REFERENCE, "MEMBER",
				NOON.plus(Duration.ofDays(9))));
		this.requests.on(new SupportCheckInDue(this.ids.next(), NOON, this.request, this.mira, REFERENCE));
		this.requests.on(new SupportEnded(this.ids.next(), NOON, this.request, this.mira, this.vera, REFERENCE));

		assertThat(kinds(this.vera)).containsExactlyInAnyOrder(LetterKind.BUDDY_WANTED, LetterKind.BUDDIES_PARTED);
		assertThat(kinds(this.mira)).containsExactlyInAnyOrder(LetterKind.BUDDY_FOUND, LetterKind.BUDDY_CHECK_IN,
				LetterKind.BUDDIES_PARTED);
	}

	@Test
	void whoHasNotAnsweredIsRemindedOnceAndAnAnswerTakesBackWhatStillWaits() {
		var soon = new SupportOfferLapsesSoon(this.ids.next(), NOON, this.request, this.vera, REFERENCE, "VOLUNTEER",
				NOON.plus(Duration.ofDays(1)));
		this.requests.on(soon);
		this.requests.on(soon);
		assertThat(kinds(this.vera)).containsExactly(LetterKind.BUDDY_ANSWER_SOON);

		this.requests.on(new SupportDeclined(this.ids.next(), NOON, this.ids.next(), REFERENCE, "VOLUNTEER"));
		assertThat(statuses(this.vera)).as("another request's answer takes nothing back")
			.containsExactly(MailStatus.CREATED);
		this.requests.on(new SupportDeclined(this.ids.next(), NOON, this.request, REFERENCE, "VOLUNTEER"));
		assertThat(statuses(this.vera)).containsExactly(MailStatus.CANCELLED);
	}

	@Test
	void aSupervisorIsToldOnceHowManyThingsWaitAndNotOfWhom() {
		var due = new SupervisionDue(this.ids.next(), NOON, this.vera, LocalDate.of(2026, 11, 23), 2, 1, 3);

		this.supervision.on(due);
		this.supervision.on(due);

		assertThat(kinds(this.vera)).containsExactly(LetterKind.SUPERVISION_DUE);
		OutgoingMail mail = this.mails.to(List.of(this.vera), Limit.of(9))
			.getFirst()
			.take(this.ids.next(), Duration.ofSeconds(15), NOON);
		assertThat(mail.figures()).containsExactly(2, 1, 3);
		assertThat(mail.reference()).isNull();
	}

	@Test
	void thatSomebodySaidNoIsNobodysMail() {
		this.requests.on(new SupportDeclined(this.ids.next(), NOON, this.request, REFERENCE, "VOLUNTEER"));
		this.requests.on(new SupportProposed(this.ids.next(), NOON, this.request, REFERENCE));
		this.volunteers.on(new VolunteerPaused(this.ids.next(), NOON, this.request, this.vera));

		assertThat(this.mails.count()).isZero();
	}

	@Test
	void volunteersHearOfTheirOwnPartOnce() {
		var approved = new VolunteerApproved(this.ids.next(), NOON, this.request, this.vera, REFERENCE);

		this.volunteers.on(approved);
		this.volunteers.on(approved);
		this.volunteers.on(new VettingExpiring(this.ids.next(), NOON, this.request, this.vera, REFERENCE, "TRAINING",
				LocalDate.EPOCH));

		assertThat(kinds(this.vera)).containsExactlyInAnyOrder(LetterKind.VOLUNTEER_WELCOME,
				LetterKind.VOLUNTEER_RENEW_SOON);
	}

	@Test
	void aRefereeIsWrittenToOnceAndWhatCannotBeOpenedIsHeardAgain() {
		UUID id = this.ids.next();
		var asked = letter(id, this.seal.seal(id, "{}"));

		this.letters.on(asked);
		this.letters.on(asked);

		assertThat(this.mails.count()).isOne();
		assertThatExceptionOfType(SealBroken.class)
			.isThrownBy(() -> this.letters.on(letter(this.ids.next(), asked.sealed())));
		assertThat(this.mails.count()).isOne();
	}

	private PeerLetterRequested letter(UUID id, String sealed) {
		return new PeerLetterRequested(id, NOON, this.request, "REFERENCE_ASKED", NOON.plus(Duration.ofDays(28)),
				sealed);
	}

	private List<MailStatus> statuses(UUID recipient) {
		return this.mails.to(List.of(recipient), Limit.of(9)).stream().map((mail) -> mail.view().status()).toList();
	}

	private List<LetterKind> kinds(UUID recipient) {
		return this.mails.to(List.of(recipient), Limit.of(9)).stream().map((mail) -> mail.view().kind()).toList();
	}

}
