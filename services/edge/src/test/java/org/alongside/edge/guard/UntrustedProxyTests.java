package org.alongside.edge.guard;

import java.net.http.HttpResponse;

import org.alongside.edge.EdgeTest;
import org.junit.jupiter.api.Test;

import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@TestPropertySource(properties = { "edge.trusted-proxies=192.0.2.1/32", "edge.guard.writes-per-minute=2" })
class UntrustedProxyTests extends EdgeTest {

	@Test
	void whatAStrangerSaysOfWhereTheyComeFromIsNotBelieved() {
		MEMBERS.answers("/join", 200, "");

		browser().open("/join", "X-Forwarded-For", "203.0.113.9");

		assertThat(MEMBERS.heard().headers().get("X-Forwarded-For")).containsExactly("127.0.0.1");
	}

	@Test
	void nobodyHasAShareForEachAddressTheyMakeUp() {
		MEMBERS.answers("/join", 200, "");

		browser().submit("/join", "", "X-Forwarded-For", "203.0.113.1", "Sec-Fetch-Site", "same-origin");
		browser().submit("/join", "", "X-Forwarded-For", "203.0.113.2", "Sec-Fetch-Site", "same-origin");
		HttpResponse<String> third = browser().submit("/join", "", "X-Forwarded-For", "203.0.113.3", "Sec-Fetch-Site",
				"same-origin");

		assertThat(third.statusCode()).isEqualTo(429);
	}

}
