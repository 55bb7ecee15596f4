package org.alongside.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FreshPasskeyTests {

	private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

	private final FreshPasskey fresh = new FreshPasskey(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofMinutes(15),
			false);

	@AfterEach
	void leave() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void whoShowedAPasskeyLatelyPasses() {
		arrives(NOON.minusSeconds(14 * 60), "webauthn");

		assertThat(this.fresh.passkey()).isTrue();
	}

	@Test
	void whoShowedItAQuarterOfAnHourAgoIsAskedAgain() {
		arrives(NOON.minusSeconds(15 * 60), "webauthn");

		assertThatExceptionOfType(PasskeyNotFresh.class).isThrownBy(this.fresh::passkey);
	}

	@Test
	void aMailOfThisMinuteIsNoPasskey() {
		arrives(NOON, "otp");

		assertThatExceptionOfType(PasskeyNotFresh.class).isThrownBy(this.fresh::passkey);
	}

	@Test
	void whoIsNotThereIsNotLetIn() {
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class).isThrownBy(this.fresh::passkey);
	}

	@Test
	void aDemonstrationHasNoPasskeys() {
		arrives(Instant.EPOCH, "otp");

		assertThat(new FreshPasskey(Clock.fixed(NOON, ZoneOffset.UTC), Duration.ofMinutes(15), true).passkey())
			.isTrue();
	}

	@Test
	void theAnswerSaysWhatIsNeeded() throws Exception {
		var response = new MockHttpServletResponse();

		new Challenge().commence(new MockHttpServletRequest(), response, new PasskeyNotFresh(Duration.ofMinutes(15)));

		assertThat(response.getStatus()).isEqualTo(401);
		assertThat(response.getHeader("WWW-Authenticate"))
			.startsWith("Bearer error=\"insufficient_user_authentication\"")
			.endsWith("max_age=900");
	}

	private static void arrives(Instant shown, String method) {
		var person = new SignedIn(new UUID(1, 2), "Ada", Set.of("ADMINISTRATOR"), shown, Set.of(method));
		var signedIn = new TestingAuthenticationToken(person, null);
		signedIn.setAuthenticated(true);
		SecurityContextHolder.getContext().setAuthentication(signedIn);
	}

}
