package org.alongside.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsClaimsTakenBackTests extends GrantsVisits {

	GrantsClaimsTakenBackTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void whatNobodyAnsweredIsTakenBackOnceAndItsDayClaimedAgain() {
		UUID family = person();
		String address = awarded(family, "216", openFund("Taken back " + family, "500"), person());
		String claim = claimed(address, family, "36", today().minusDays(2));
		assertThat(award(address)).containsExactly(180_00L, 36_00L, 0L, 0L);
		assertThat(get(claim, family)).bodyText().contains("Take this claim back");

		assertThat(takeBack(claim, person())).hasStatus(404);
		assertThat(location(takeBack(claim, family))).isEqualTo(address + "/status");
		assertThat(location(takeBack(claim, family))).isEqualTo(address + "/status");

		assertThat(claimStatus(claim)).isEqualTo("TAKEN_BACK");
		assertThat(award(address)).containsExactly(216_00L, 0L, 0L, 0L);
		assertThat(get(claim, family)).bodyText()
			.contains("You took this claim back", "taken back.")
			.doesNotContain("Take this claim back");
		assertThat(get(address + "/status", family)).bodyText().contains("You took a claim back");
		assertThat(get(address + "/claim", family)).bodyText().contains("value=\"" + today().minusDays(2) + "\"");
		assertThat(claimStatus(claimed(address, family, "30", today().minusDays(2)))).isEqualTo("PENDING");
		assertThat(told(address)).doesNotContain("grants.claim-refused.v1", "grants.claim-approved.v1");
	}

	@Test
	void whatIsAnsweredStaysAndWhatIsTakenBackIsNotAnswered() {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "216", openFund("Answered first " + family, "500"), person());
		String answered = claimed(address, family, "30", today().minusDays(2), today().minusDays(1));
		answerLine(answered, lines(answered).getFirst(), officer, "choice", "PAY");
		assertThat(takeBack(answered, family)).hasStatus(409);
		assertThat(claimStatus(answered)).isEqualTo("CHECKED");
		assertThat(get(answered, family)).bodyText().doesNotContain("Take this claim back");

		String back = claimed(address, family, "30", today());
		takeBack(back, family);
		answer(back, officer, "choice", "PAY");
		post("/grants/staff/claims/" + id(back) + "/pay-the-rest", officer, "GRANTS_OFFICER", "version",
				one("SELECT version FROM claim WHERE id = UUID_TO_BIN(?)", id(back)), "conflict", "NO");
		assertThat(claimStatus(back)).isEqualTo("TAKEN_BACK");
		assertThat(one("SELECT COUNT(*) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(back))).isEqualTo("0");
		assertThat(get("/grants/staff/claims/" + id(back), officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("Taken back");
	}

	@Test
	void takingBackDoesNotLeadAroundTheOneThatAPersonLooksAt() {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "216", openFund("Each fifth " + family, "500"), person());
		answered(claimed(address, family, "20", today().minusDays(9)), officer);
		this.database.sql("UPDATE claim SET sent_at = sent_at - INTERVAL 60 DAY WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		for (int more = 2; more < 5; more++) {
			assertThat(claimStatus(claimed(address, family, "20", today().minusDays(9L - more)))).isNotNull();
		}
		String fifth = claimed(address, family, "20", today().minusDays(1));
		assertThat(claimStatus(fifth)).isEqualTo("PENDING");
		takeBack(fifth, family);

		String again = claimed(address, family, "20", today().minusDays(1));

		assertThat(claimStatus(again)).isEqualTo("PENDING");
		assertThat(get(again, family)).bodyText().contains("A person here looks at one in 5 claims");
	}

	@Test
	void whatComesAfterOneThatWasTakenBackIsForAPersonUntilAPersonHasLooked() {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "216", openFund("Around the fifth " + family, "500"), person());
		answered(claimed(address, family, "20", today().minusDays(20)), officer);
		this.database.sql("UPDATE claim SET sent_at = sent_at - INTERVAL 60 DAY WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		String waiting = claimed(address, family, "50", today().minusDays(19));
		assertThat(claimStatus(waiting)).as("dearer than the last").isEqualTo("PENDING");
		String clean = claimed(address, family, "20", today().minusDays(13));
		assertThat(claimStatus(clean)).isEqualTo("PAYABLE");
		takeBack(waiting, family);

		String next = claimed(address, family, "20", today().minusDays(12));

		assertThat(claimStatus(next)).isEqualTo("PENDING");
		answered(next, officer);
		assertThat(claimStatus(claimed(address, family, "20", today().minusDays(6)))).isEqualTo("PAYABLE");
	}

	@Test
	void takenBackAndPaidAtTheSameMomentIsOneOfTheTwo() throws Exception {
		UUID family = person();
		UUID officer = person();
		String address = awarded(family, "216", openFund("Both at once " + family, "500"), person());
		String claim = claimed(address, family, "36", today());
		List<Callable<MvcTestResult>> presses = new ArrayList<>();
		for (int press = 0; press < 4; press++) {
			presses.add(() -> takeBack(claim, family));
			presses.add(() -> answer(claim, officer, "choice", "PAY"));
		}

		try (var people = Executors.newFixedThreadPool(8)) {
			for (var page : people.invokeAll(presses)) {
				assertThat(page.get().getResponse().getStatus()).isLessThan(500);
			}
		}

		boolean back = claimStatus(claim).equals("TAKEN_BACK");
		assertThat(claimStatus(claim)).isIn("TAKEN_BACK", "PAYABLE");
		assertThat(award(address)).isEqualTo(back ? List.of(216_00L, 0L, 0L, 0L) : List.of(180_00L, 0L, 36_00L, 0L));
		assertThat(one("SELECT COUNT(*) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim)))
			.isEqualTo(back ? "0" : "1");
	}

	private MvcTestResult takeBack(String claim, UUID family) {
		return post(claim + "/take-back", family, "MEMBER");
	}

}
