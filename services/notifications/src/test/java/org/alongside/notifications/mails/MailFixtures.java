package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.alongside.notifications.letters.LetterKind;

/**
 * Mails at each point of their life, brought there by their own steps.
 */
final class MailFixtures {

	static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	static final UUID MIRA = UUID.fromString("019aa000-0000-7000-8000-00000000000a");

	static final UUID EVENT = UUID.fromString("019aa000-0000-7000-8000-00000000000b");

	static final UUID APPLICATION = UUID.fromString("019aa000-0000-7000-8000-00000000000c");

	static final UUID WORKER = UUID.fromString("019aa000-0000-7000-8000-00000000000d");

	static final RandomGenerator RANDOM = RandomGenerator.getDefault();

	private final Mail mail;

	private MailFixtures(Mail mail) {
		this.mail = mail;
	}

	static MailFixtures aMail() {
		return new MailFixtures(Mail.about(APPLICATION, "PG-7K2M-9QX4", id(1), new Cause(EVENT, NOON, MIRA),
				LetterKind.APPLICATION_RECEIVED, NOON));
	}

	static MailFixtures aSignInMail(Instant expiresAt) {
		return new MailFixtures(
				Mail.sealed("sealed", expiresAt, id(2), new Cause(EVENT, NOON, MIRA), LetterKind.SIGN_IN, NOON));
	}

	Mail created() {
		return this.mail;
	}

	Hold taken() {
		return this.mail.take(WORKER, Duration.ofSeconds(15), NOON).hold();
	}

	Hold handedOver() {
		Hold hold = taken();
		this.mail.handOver(hold, Duration.ofSeconds(15), NOON);
		return hold;
	}

	Mail settled(Outcome outcome) {
		this.mail.settle(handedOver(), outcome, RANDOM, NOON);
		return this.mail;
	}

	Mail in(MailStatus status) {
		switch (status) {
			case CREATED -> {
			}
			case SENDING -> taken();
			case HANDED_OVER -> handedOver();
			case ACCEPTED -> settled(new Outcome.Accepted());
			case TEMPORARY_FAILURE -> settled(new Outcome.NotNow("4.2.1"));
			case PERMANENT_FAILURE -> settled(new Outcome.Never("5.1.1"));
			case POSSIBLY_SENT -> settled(new Outcome.Unanswered());
			case HELD -> this.mail.holdBack(NOON);
			case CANCELLED -> this.mail.cancel(NOON);
			case TOLD_BY_PHONE -> {
				settled(new Outcome.Never("5.1.1"));
				this.mail.toldByPhone(NOON);
			}
		}
		return this.mail;
	}

	private static MailId id(int last) {
		return new MailId(new UUID(0x019aa00000007000L, 0x8000000000000000L | last));
	}

}
