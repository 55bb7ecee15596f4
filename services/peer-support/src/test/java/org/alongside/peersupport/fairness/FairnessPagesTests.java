package org.alongside.peersupport.fairness;

import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class FairnessPagesTests extends PeerSupportVisits {

	private static final String PAGE = "/peer-support/staff/fairness";

	FairnessPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void whoAskedIsCountedInAChartATableAndAFile() {
		for (int i = 0; i < 5; i++) {
			waiting(person());
		}
		started(person()); // a draft is nobody's yet

		assertThat(get(PAGE, person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("fewer than 5", "<svg", "aria-labelledby=\"chart-nation\"")
			.containsPattern("(?s)<th[^>]*>England</th><td[^>]*>5</td><td[^>]*>0</td><td[^>]*>0</td><td[^>]*>–</td>")
			.containsPattern("(?s)<th[^>]*>Not known</th><td[^>]*>5</td>");
		assertThat(get(PAGE + "/file", person(), "MANAGER")).hasStatusOk()
			.bodyText()
			.startsWith("Alike in,Group,Asked")
			.contains("Where they live,England,5,0,0,\r\n");
	}

	@Test
	void ofTooFewNothingIsSaid() {
		UUID vera = person();
		approved(vera);
		introduced(person(), vera);

		assertThat(get(PAGE, person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.containsPattern("(?s)<th[^>]*>England</th><td[^>]*>hidden</td><td[^>]*>hidden</td>");
		assertThat(get(PAGE + "/file", person(), COORDINATOR)).bodyText().contains("Where they live,England,,,,\r\n");
	}

	@Test
	void withNobodyThereIsAnEmptyReportAndOthersSeeNone() {
		assertThat(get(PAGE, person(), COORDINATOR)).hasStatusOk().bodyText().contains("There is nothing here");
		assertThat(get(PAGE, person())).hasStatus(403);
		assertThat(get(PAGE + "/file", person())).hasStatus(403);
	}

}
