package org.alongside.edge.guard;

import java.net.URI;

import org.alongside.edge.neighbourhood.Neighbourhood;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OneAddressTests {

	private static final URI ANYWHERE = URI.create("http://localhost:1");

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

	private static MockHttpServletResponse open(String origin, String host, String path) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		request.setServerName(host);
		request.setServerPort(8080);
		request.setQueryString("from=mail");
		request.addHeader("Sec-Fetch-Mode", "navigate");
		MockHttpServletResponse response = new MockHttpServletResponse();
		new OneAddress(new Neighbourhood(URI.create(origin), false,
				new Neighbourhood.Services(ANYWHERE, ANYWHERE, ANYWHERE), null))
			.doFilter(request, response, new MockFilterChain());
		return response;
	}

}
