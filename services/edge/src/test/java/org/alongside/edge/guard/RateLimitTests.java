package org.alongside.edge.guard;

import java.time.Duration;

import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

class RateLimitTests {

	private final KindWords words = Mockito.mock(KindWords.class);

	private final SteppingClock clock = SteppingClock.at("2026-03-01T12:00:00Z");

	private final RateLimit limit = new RateLimit(
			new GuardSettings(3, 1, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1)), this.words, this.clock);

	@Test
	void oneAddressIsServedUntilItsShareIsUsedUp() throws Exception {
		for (int i = 0; i < 3; i++) {
			ask("GET", "/home", "192.0.2.1");
		}
		then(this.words).should(never()).say(any(), any(), any());

		MockHttpServletResponse answer = ask("GET", "/home", "192.0.2.1");

		then(this.words).should().say(eq(KindPage.TOO_FAST), any(), any());
		assertThat(answer.getHeader("Retry-After")).isEqualTo("20");
	}

	@Test
	void whoeverWaitsAsTheyWereToldIsServedAgain() throws Exception {
		for (int i = 0; i < 4; i++) {
			ask("GET", "/home", "192.0.2.1");
		}
		then(this.words).should().say(eq(KindPage.TOO_FAST), any(), any());

		this.clock.step(Duration.ofSeconds(20));
		ask("GET", "/home", "192.0.2.1");

		then(this.words).shouldHaveNoMoreInteractions();
	}

	@Test
	void anotherAddressHasAShareOfItsOwn() throws Exception {
		for (int i = 0; i < 3; i++) {
			ask("GET", "/home", "192.0.2.1");
			ask("GET", "/home", "192.0.2.2");
		}

		then(this.words).should(never()).say(any(), any(), any());
	}

	@Test
	void aHouseholdOfManyAddressesIsOne() throws Exception {
		ask("POST", "/join", "2001:db8:1:2::1");
		ask("POST", "/join", "2001:db8:1:2::2");

		then(this.words).should().say(eq(KindPage.TOO_FAST), any(), any());
	}

	@Test
	void whatPagesAreMadeOfIsNotCounted() throws Exception {
		for (int i = 0; i < 9; i++) {
			ask("GET", "/assets/alongside.css", "192.0.2.1");
		}

		then(this.words).should(never()).say(any(), any(), any());
	}

	private MockHttpServletResponse ask(String method, String path, String address) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setRemoteAddr(address);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
