package org.alongside.grants;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsAppealPagesTests extends GrantsVisits {

	private static final String WORDS = "You did not see the letter of the ward.";

	GrantsAppealPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void otherPeopleDecideAnAppealAndMayGiveWhatWasDeclined() {
		UUID family = person();
		UUID first = person();
		String address = sent(family);
		decline(address, first);

		assertThat(get(address + "/status", family)).bodyText().contains("Do you think we are wrong?");
		assertThat(get(address + "/appeal", family)).hasStatusOk();
		assertThat(location(appeal(address, family))).isEqualTo(address + "/status");
		assertThat(location(appeal(address, family))).isEqualTo(address + "/status");
		assertThat(status(address)).isEqualTo("APPEALED");
		assertThat(told(address)).containsExactly("grants.application-submitted.v1", "grants.application-declined.v1",
				"grants.application-appealed.v1");
		assertThat(get("/grants/staff?shelf=WAITING", first, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(get(staff(address), first, "GRANTS_OFFICER")).bodyText().contains(WORDS);

		for (String step : List.of("/recommend", "/decline")) {
			assertThat(post(staff(address) + step, first, "GRANTS_OFFICER", "version", version(address), "amount", "10",
					"reasons", step.equals("/decline") ? "NOT_SHOWN" : "RULES_MET", "conflict", "NO"))
				.bodyText()
				.contains("You decided this application before");
		}
		assertThat(post(staff(address) + "/ask", first, "GRANTS_OFFICER", "version", version(address), "ask", "BANK",
				"bank", "Why?", "conflict", "NO"))
			.bodyText()
			.contains("You decided this application before");
		post(staff(address) + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10",
				"reasons", "RULES_MET", "conflict", "NO");
		assertThat(post(staff(address) + "/approve", first, "GRANTS_APPROVER", "version", version(address), "fund",
				fund(), "reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("You decided this application before");
		post(staff(address) + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund", fund(),
				"reasons", "RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
		assertThat(get(address + "/status", family)).bodyText().contains("We will give you £10.00");
	}

	@Test
	void whatIsDeclinedTwiceIsNotLookedAtAThirdTime() {
		UUID family = person();
		String address = sent(family);
		decline(address, person());
		appeal(address, family);
		decline(address, person());

		assertThat(status(address)).isEqualTo("DECLINED");
		assertThat(get(address + "/status", family)).bodyText().doesNotContain("Do you think we are wrong?");
		assertThat(get(address + "/appeal", family)).hasRedirectedUrl(address + "/status");
		assertThat(appeal(address, family)).bodyText().contains("You have asked for another look once already", WORDS);
	}

	@Test
	void onDay28ItCanBeAppealedAndOnDay29ItCannot() {
		UUID family = person();
		String address = sent(family);
		decline(address, person());

		decidedDaysAgo(address, 29);
		assertThat(get(address + "/appeal", family)).hasRedirectedUrl(address + "/status");
		assertThat(appeal(address, family)).bodyText().contains("can be looked at again for 28 days", WORDS);
		decidedDaysAgo(address, 28);
		assertThat(get(address + "/appeal", family)).hasStatusOk();
		assertThat(location(appeal(address, family))).isEqualTo(address + "/status");
		assertThat(status(address)).isEqualTo("APPEALED");
	}

	@Test
	void anAppealNeedsWordsAndItsOwner() {
		UUID family = person();
		String address = sent(family);
		assertThat(appeal(address, family)).bodyText().doesNotContain("We have it.");
		decline(address, person());

		assertThat(post(address + "/appeal", family, "MEMBER")).bodyText().contains("Write what they should know");
		assertThat(post(address + "/appeal", family, "MEMBER", "words", "x".repeat(2001))).bodyText()
			.contains("Use 2,000 characters or fewer");
		assertThat(get(address + "/appeal", person())).hasStatus(404);
		assertThat(appeal(address, person())).hasStatus(404);
		assertThat(status(address)).isEqualTo("DECLINED");
	}

	@Test
	void whatAFamilyWritesLiesInNoTableInTheOpen() {
		UUID family = person();
		String address = sent(family);
		decline(address, person());
		appeal(address, family);

		assertThat(this.database.sql("SELECT CAST(sealed_words AS CHAR CHARACTER SET latin1) FROM appeal")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((sealed) -> sealed.contains("letter of the ward"));
	}

	private void decline(String address, UUID officer) {
		assertThat(location(post(staff(address) + "/decline", officer, "GRANTS_OFFICER", "version", version(address),
				"reasons", "NOT_SHOWN", "conflict", "NO")))
			.isEqualTo(staff(address));
	}

	private MvcTestResult appeal(String address, UUID family) {
		return post(address + "/appeal", family, "MEMBER", "words", WORDS);
	}

	private void decidedDaysAgo(String address, int days) {
		this.database
			.sql("UPDATE grant_application SET decided_at = NOW(6) - INTERVAL :days DAY WHERE id = UUID_TO_BIN(:id)")
			.param("days", days)
			.param("id", id(address))
			.update();
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
