package org.alongside.peersupport.proposals;

import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class WhatIfPagesTests extends PeerSupportVisits {

	private static final String PAGE = "/peer-support/staff/what-if";

	private final UUID vera = person();

	private final UUID mira = person();

	WhatIfPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void theEveningThatIsMissingIsCountedAndNothingOfItIsKept() {
		approved(this.vera);
		post("/peer-support/volunteer/more", this.vera, "MEMBER", "hours", "TUE_EVENING");
		String address = waiting(this.mira);
		post(address + "/more", this.mira, "MEMBER", "hours", "MON_EVENING");

		assertThat(get(PAGE, person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("1 person waits", "find somebody for 0")
			.containsPattern("(?s)A time of the week in common</th><td[^>]*>1<")
			.containsPattern("(?s)The same role</th><td[^>]*>0<")
			.doesNotContain("vetting does not hold");
		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(taken(this.vera)).isZero();
		assertThat(this.database.sql("SELECT COUNT(*) FROM matching_run").query(Long.class).single()).isZero();
	}

	@Test
	void whereNobodyWaitsThereIsNothingToDrop() {
		assertThat(get(PAGE, person(), COORDINATOR)).hasStatusOk().bodyText().contains("nobody waits");
	}

	@Test
	void onlyTheCoordinatorLooks() {
		assertThat(get(PAGE, person())).hasStatus(403);
		assertThat(get(PAGE, person(), "SAFEGUARDING_LEAD")).hasStatus(403);
	}

	@Test
	void aProposalSaysWhatSomebodyElseWouldCostEverybody() {
		UUID will = person();
		approved(this.vera);
		approved(will);
		post("/peer-support/volunteer/more", this.vera, "MEMBER", "stage", "RECOVERED");
		String address = waiting(this.mira);
		post(address + "/more", this.mira, "MEMBER", "stage", "HOSPITAL");
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(taken(this.vera)).isOne();

		assertThat(get(desk(address), person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("If these two are never brought together, everything together costs 66 points more")
			.containsPattern("(?s)VO-[^<]+</a></th><td[^>]*>472</td><td[^>]*>66</td><td[^>]*>0</td>");
	}

	@Test
	void aProposalThatIsNoLongerPossibleSaysSo() {
		approved(this.vera);
		String address = proposed(this.mira);
		this.database.sql("UPDATE completion SET valid_until = ? WHERE requirement = 'CHECK'")
			.param(today().plusDays(3))
			.update();

		assertThat(get(desk(address), person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("a hard rule now says no to these two")
			.doesNotContain("Propose them instead");
	}

}
