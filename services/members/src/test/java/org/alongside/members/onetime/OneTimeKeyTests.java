package org.alongside.members.onetime;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OneTimeKeyTests {

	private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	private static final UUID KEY = new UUID(3, 4);

	private static final MemberId ADA = new MemberId(new UUID(1, 2));

	private static final byte[] BROWSER = { 1 };

	private static final byte[] OTHER_BROWSER = { 2 };

	private static final byte[] CODE = { 3 };

	private static final byte[] WRONG_CODE = { 4 };

	@Test
	void itOpensOnce() {
		var key = key(Purpose.SIGN_IN, ADA, BROWSER);

		assertThat(key.openWithLink(BROWSER, NOON)).isEqualTo(new Opening.Opened(ADA, Purpose.SIGN_IN, KEY));
		assertThat(key.openWithLink(BROWSER, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.USED));
		assertThat(key.openWithCode(CODE, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.USED));
	}

	@Test
	void itOpensForTenMinutes() {
		var inTime = key(Purpose.SIGN_IN, ADA, BROWSER);
		var tooLate = key(Purpose.SIGN_IN, ADA, BROWSER);

		assertThat(inTime.openWithLink(BROWSER, NOON.plus(Duration.ofMinutes(10)).minusMillis(1)))
			.isInstanceOf(Opening.Opened.class);
		assertThat(tooLate.openWithLink(BROWSER, NOON.plus(Duration.ofMinutes(10))))
			.isEqualTo(new Opening.Shut(Opening.Reason.EXPIRED));
	}

	@Test
	void lookingChangesNothing() {
		var key = key(Purpose.JOIN, ADA, BROWSER);

		assertThat(key.linkIsShut(BROWSER, NOON)).isEmpty();
		assertThat(key.linkIsShut(BROWSER, NOON)).isEmpty();
		assertThat(key.openWithLink(BROWSER, NOON)).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void theLinkAloneOpensOnlyInTheBrowserThatAsked() {
		var key = key(Purpose.JOIN, ADA, BROWSER);

		assertThat(key.openWithLink(OTHER_BROWSER, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.ANOTHER_BROWSER));
		assertThat(key.openWithLinkAndCode(CODE, NOON)).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void anInvitationOpensInAnyBrowser() {
		assertThat(key(Purpose.INVITATION, ADA, null).openWithLink(OTHER_BROWSER, NOON.plus(Duration.ofDays(6))))
			.isInstanceOf(Opening.Opened.class);
	}

	@Test
	void fiveWrongCodesWearTheCodeOutForTheRightOneToo() {
		var key = key(Purpose.SIGN_IN, ADA, BROWSER);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(key.openWithCode(WRONG_CODE, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.WRONG_CODE));
		}

		assertThat(key.openWithCode(CODE, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.WORN_OUT));
	}

	@Test
	void wrongCodesNeverShutTheLink() {
		var opened = wornOut();
		var openedElsewhere = wornOut();

		assertThat(opened.linkIsShut(BROWSER, NOON)).isEmpty();
		assertThat(opened.openWithLink(BROWSER, NOON)).isInstanceOf(Opening.Opened.class);
		assertThat(openedElsewhere.openWithLinkAndCode(CODE, NOON)).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void whoHoldsTheLinkGuessesFiveTimesAndShutsNobodyElseOut() {
		var key = key(Purpose.SIGN_IN, ADA, BROWSER);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(key.openWithLinkAndCode(WRONG_CODE, NOON))
				.isEqualTo(new Opening.Shut(Opening.Reason.WRONG_CODE));
		}

		assertThat(key.openWithLinkAndCode(CODE, NOON)).isEqualTo(new Opening.Shut(Opening.Reason.WORN_OUT));
		assertThat(key.openWithCode(CODE, NOON)).isInstanceOf(Opening.Opened.class);
	}

	@Test
	void itIsAwaitedElsewhereUntilItIsOpenedOrTooOld() {
		var key = key(Purpose.JOIN, ADA, BROWSER);

		assertThat(key.isAwaitedElsewhere(BROWSER, NOON)).isFalse();
		assertThat(key.isAwaitedElsewhere(OTHER_BROWSER, NOON)).isTrue();
		assertThat(key.isAwaitedElsewhere(OTHER_BROWSER, NOON.plus(Duration.ofMinutes(10)))).isFalse();
		assertThat(key(Purpose.INVITATION, ADA, null).isAwaitedElsewhere(BROWSER, NOON)).isTrue();
		key.openWithLink(BROWSER, NOON);
		assertThat(key.isAwaitedElsewhere(OTHER_BROWSER, NOON)).isFalse();
	}

	@Test
	void aKeyForNobodyOpensNothing() {
		assertThat(key(Purpose.SIGN_IN, null, BROWSER).openWithLink(BROWSER, NOON))
			.isEqualTo(new Opening.Shut(Opening.Reason.UNKNOWN));
	}

	private static OneTimeKey wornOut() {
		var key = key(Purpose.SIGN_IN, ADA, BROWSER);
		for (int guess = 0; guess < 5; guess++) {
			key.openWithCode(WRONG_CODE, NOON);
		}
		return key;
	}

	private static OneTimeKey key(Purpose purpose, @Nullable MemberId person, byte @Nullable [] browser) {
		return new OneTimeKey(KEY, purpose, new OneTimeKey.Hashes(new byte[] { 5 }, new byte[] { 6 }, CODE, browser),
				person, NOON);
	}

}
