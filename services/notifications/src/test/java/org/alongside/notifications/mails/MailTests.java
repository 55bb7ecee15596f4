package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.alongside.notifications.mails.MailFixtures.NOON;
import static org.alongside.notifications.mails.MailFixtures.RANDOM;
import static org.alongside.notifications.mails.MailFixtures.aMail;
import static org.alongside.notifications.mails.MailFixtures.aSignInMail;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MailTests {

	private static final Duration HOLD = Duration.ofSeconds(15);

	@Test
	void takenHandedOverAndAcceptedItIsOver() {
		Mail mail = aMail().settled(new Outcome.Accepted());

		assertThat(mail.view().status()).isEqualTo(MailStatus.ACCEPTED);
		assertThat(MailStatus.ACCEPTED.next()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatWaitsCanBeTaken(MailStatus status) {
		Mail mail = aMail().in(status);

		if (EnumSet.of(MailStatus.CREATED, MailStatus.TEMPORARY_FAILURE).contains(status)) {
			assertThat(mail.take(MailFixtures.WORKER, HOLD, NOON).hold().mail()).isEqualTo(mail.id());
		}
		else {
			assertThatExceptionOfType(IllegalTransition.class)
				.isThrownBy(() -> mail.take(MailFixtures.WORKER, HOLD, NOON));
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsHeldCanBeHandedOver(MailStatus status) {
		Mail mail = aMail().in(status);
		Hold hold = new Hold(mail.id(), MailFixtures.WORKER, mail.view().attempts());

		if (status == MailStatus.SENDING) {
			mail.handOver(hold, HOLD, NOON);
			assertThat(mail.view().status()).isEqualTo(MailStatus.HANDED_OVER);
		}
		else {
			assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> mail.handOver(hold, HOLD, NOON));
		}
	}

	@Test
	void whoeverWasTooSlowCannotHandItOverAfterSomebodyElseTookIt() {
		MailFixtures fixture = aMail();
		Hold slow = fixture.taken();
		Mail mail = fixture.created();
		mail.recover(NOON);
		fixture.taken();

		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> mail.handOver(slow, HOLD, NOON));
	}

	@Test
	void leftBehindBeforeTheMarkItWaitsAgain() {
		Mail mail = aMail().in(MailStatus.SENDING);

		mail.recover(NOON);

		assertThat(mail.view().status()).isEqualTo(MailStatus.CREATED);
		assertThat(mail.view().nextAttemptAt()).isEqualTo(NOON);
	}

	@Test
	void leftBehindAfterTheMarkItMayHaveBeenSentAndIsNotTriedAgain() {
		Mail mail = aMail().in(MailStatus.HANDED_OVER);

		mail.recover(NOON);

		assertThat(mail.view().status()).isEqualTo(MailStatus.POSSIBLY_SENT);
		assertThat(mail.view().nextAttemptAt()).isNull();
	}

	@Test
	void aLateYesSettlesTheDoubt() {
		MailFixtures fixture = aMail();
		Hold hold = fixture.handedOver();
		Mail mail = fixture.created();
		mail.recover(NOON);

		mail.settle(hold, new Outcome.Accepted(), RANDOM, NOON);

		assertThat(mail.view().status()).isEqualTo(MailStatus.ACCEPTED);
	}

	@Test
	void aRefusalForNowIsTriedAgainLater() {
		Mail mail = aMail().settled(new Outcome.NotNow("4.2.1"));

		assertThat(mail.view().status()).isEqualTo(MailStatus.TEMPORARY_FAILURE);
		assertThat(mail.view().nextAttemptAt()).isBetween(NOON.plusSeconds(16), NOON.plusSeconds(24));
	}

	@Test
	void afterADayOfTryingItHasFailed() {
		MailFixtures fixture = aMail();
		Hold hold = fixture.handedOver();
		Mail mail = fixture.created();

		mail.settle(hold, new Outcome.NotNow("4.2.1"), RANDOM, NOON.plus(Duration.ofHours(25)));

		assertThat(mail.view().status()).isEqualTo(MailStatus.PERMANENT_FAILURE);
		assertThat(mail.view().reason()).isEqualTo("4.4.7");
	}

	@Test
	void anAddressThatIsNotKnownYetIsWaitedFor() {
		MailFixtures fixture = aMail();
		Hold hold = fixture.taken();
		Mail mail = fixture.created();

		mail.settle(hold, new Outcome.AddressUnknown(), RANDOM, NOON);

		assertThat(mail.view().status()).isEqualTo(MailStatus.CREATED);
		assertThat(mail.view().nextAttemptAt()).isBefore(NOON.plusSeconds(2));
	}

	@Test
	void whileTheRelayIsAwayItKeepsItsTurn() {
		MailFixtures fixture = aMail();
		Hold hold = fixture.taken();
		Mail mail = fixture.created();

		mail.settle(hold, new Outcome.NotTried("4.4.1"), RANDOM, NOON);

		assertThat(mail.view().status()).isEqualTo(MailStatus.CREATED);
		assertThat(mail.view().nextAttemptAt()).isEqualTo(NOON);
	}

	@ParameterizedTest
	@EnumSource
	void onlyAPersonsDoubtIsSettledByAPerson(MailStatus status) {
		Mail mail = aMail().in(status);

		if (status == MailStatus.POSSIBLY_SENT) {
			mail.arrived(NOON);
			assertThat(mail.view().status()).isEqualTo(MailStatus.ACCEPTED);
		}
		else {
			assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> mail.arrived(NOON));
		}
	}

	@ParameterizedTest
	@EnumSource
	void onlyWhatIsInDoubtOrHasFailedCanBeSentAgain(MailStatus status) {
		Mail mail = aMail().in(status);

		if (Set.of(MailStatus.POSSIBLY_SENT, MailStatus.PERMANENT_FAILURE).contains(status)) {
			mail.sendAgain(NOON);
			assertThat(mail.view().status()).isEqualTo(MailStatus.CREATED);
		}
		else {
			assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> mail.sendAgain(NOON));
		}
	}

	@Test
	void aLinkThatHasExpiredIsNotSentAgain() {
		Instant expiry = NOON.plus(Duration.ofMinutes(15));
		Mail mail = aSignInMail(expiry).in(MailStatus.POSSIBLY_SENT);

		assertThatExceptionOfType(LetterHasExpired.class).isThrownBy(() -> mail.sendAgain(expiry));
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPTED", "CANCELLED", "TOLD_BY_PHONE" })
	void whereItsLifeEndsWhatWasSealedIsWiped(MailStatus status) {
		Mail mail = aSignInMail(NOON.plus(Duration.ofMinutes(15))).in(status);

		assertThat(mail).hasFieldOrPropertyWithValue("sealed", null).hasFieldOrPropertyWithValue("sealedUntil", null);
	}

}
