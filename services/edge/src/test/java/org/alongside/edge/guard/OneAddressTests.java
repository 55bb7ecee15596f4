package org.alongside.edge.guard;

import java.net.URI;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.alongside.edge.words.KindPage;
import org.alongside.edge.words.KindWords;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.then;

class OneAddressTests {

	private static final URI ANYWHERE = URI.create("http://localhost:1");

	private final KindWords words = Mockito.mock(KindWords.class);

	@Test
	void thisMachineUnderItsOtherNameIsBroughtToTheNameOfTheCookie() throws Exception {
		MockHttpServletResponse answer = open("http://localhost:8080", "127.0.0.1", "/home");

		assertThat(answer.getStatus()).isEqualTo(307);
		assertThat(answer.getHeader("Location")).isEqualTo("http://localhost:8080/home?from=mail");
	}

	@Test
	void theRightNameIsLeftAlone() throws Exception {
		assertThat(open("http://localhost:8080", "localhost", "/home").getStatus()).isEqualTo(200);
	}

	@Test
	void anotherMachineIsNeverSentHere() throws Exception {
		assertThat(open("https://charity.example", "127.0.0.1", "/home").getStatus()).isEqualTo(200);
	}

	@Test
	void aDemonstrationIsOpenedUnderTheNamesOfThisMachineOnly() throws Exception {
		MockHttpServletRequest rebound = new MockHttpServletRequest("GET", "/demo/mailbox/");
		rebound.addHeader("Host", "rebound.example:8080");
		MockFilterChain unreached = new MockFilterChain();

		filter("http://localhost:8080", true).doFilter(rebound, new MockHttpServletResponse(), unreached);

		then(this.words).should().say(eq(KindPage.ANOTHER_NAME), any(), any());
		assertThat(unreached.getRequest()).isNull();
	}

	private MockHttpServletResponse open(String origin, String host, String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServerName(host);
		request.setServerPort(8080);
		request.setQueryString("from=mail");
		request.addHeader("Sec-Fetch-Mode", "navigate");
		MockHttpServletResponse response = new MockHttpServletResponse();
		filter(origin, false).doFilter(request, response, new MockFilterChain());
		return response;
	}

	private OneAddress filter(String origin, boolean demo) {
		return new OneAddress(new Neighbourhood(URI.create(origin), demo,
				new Neighbourhood.Services(ANYWHERE, ANYWHERE, ANYWHERE, ANYWHERE), null), this.words);
	}

}
