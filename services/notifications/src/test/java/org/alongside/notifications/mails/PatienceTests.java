package org.alongside.notifications.mails;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.alongside.notifications.mails.MailFixtures.NOON;
import static org.alongside.notifications.mails.MailFixtures.RANDOM;
import static org.assertj.core.api.Assertions.assertThat;

class PatienceTests {

	@ParameterizedTest
	@CsvSource({ "0s,20s", "5s,20s", "2m,2m", "30m,30m", "3h,1h" })
	void aMailWaitsAsLongAgainAsItHasWaited(String age, String wait) {
		Instant now = NOON.plus(duration(age));

		Instant next = Patience.WITH_THE_RELAY.next(NOON, now, RANDOM);

		long millis = duration(wait).toMillis();
		assertThat(Duration.between(now, next).toMillis()).isBetween(millis * 8 / 10, millis * 12 / 10);
	}

	@Test
	void inADayAMailIsTriedAboutThirtyTimes() {
		Instant now = NOON;
		int attempts = 0;
		while (!Patience.isAtAnEnd(NOON, now)) {
			now = Patience.WITH_THE_RELAY.next(NOON, now, RANDOM);
			attempts++;
		}

		assertThat(attempts).isBetween(25, 40);
	}

	private static Duration duration(String text) {
		return Duration.parse("PT" + text);
	}

}
