package org.alongside.grants.trying;

import java.time.LocalDate;
import java.util.List;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class TryPagesTests extends GrantsVisits {

	TryPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void whoeverVisitsFamilyLearnsThatWeCouldHelpWithoutSigningIn() {
		assertThat(this.mvc.get().uri("/grants/try").accept(MediaType.TEXT_HTML)).hasStatusOk()
			.bodyText()
			.contains("Could we help?");
		assertThat(answer("FAMILY", "SCOTLAND", "CIDP", today())).hasStatusOk()
			.bodyText()
			.contains("It looks as if we could help", "You visit somebody else in hospital")
			.doesNotContain("??", "Who may pay for a patient");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "IRELAND", "ELSEWHERE" })
	void patientsAndThoseWhoMustTravelWithThemAreShownWhoElseMayPay(String nation) {
		for (String who : List.of("PATIENT", "ESCORT")) {
			assertThat(answer(who, nation, "GBS", today())).hasStatusOk()
				.bodyText()
				.contains("This scheme is probably not for these journeys", "Who may pay for a patient", "/help")
				.doesNotContain("??");
		}
	}

	@Test
	void whatTheRulesCannotSayByThemselvesAPersonLooksAt() {
		assertThat(answer("FRIEND", "ENGLAND", "GBS", today())).bodyText().contains("We may be able to help");
		assertThat(answer("FAMILY", "ELSEWHERE", "GBS", today())).bodyText().contains("We may be able to help");
		assertThat(answer("CARER", "ENGLAND", "OTHER", today())).bodyText().contains("We may be able to help");
	}

	@Test
	void day28AfterTheLastJourneyIsInTimeAndDay29IsNot() {
		assertThat(answer("FAMILY", "WALES", "MMN", today().minusDays(28))).bodyText()
			.contains("It looks as if we could help");
		assertThat(answer("FAMILY", "WALES", "MMN", today().minusDays(29))).bodyText()
			.contains("probably not for these journeys", "outside the dates we can pay for");
		assertThat(answer("FAMILY", "WALES", "MMN", today().plusDays(28))).bodyText()
			.contains("It looks as if we could help");
		assertThat(answer("FAMILY", "WALES", "MMN", today().plusDays(29))).bodyText()
			.contains("probably not for these journeys");
	}

	@Test
	void nothingChosenAndNonsenseComeBackWithWords() {
		assertThat(post("/grants/try")).hasStatusOk()
			.bodyText()
			.contains("Choose who you are", "Choose where you live", "Choose the condition",
					"Enter the day of the first journey");
		assertThat(post("/grants/try", "who", "KING", "nation", "MARS", "illness", "x".repeat(9999), "firstOn.day",
				"31", "firstOn.month", "2", "firstOn.year", "2026", "lastOn.day", "x"))
			.hasStatusOk()
			.bodyText()
			.contains("Choose who you are", "value=\"31\"");
		assertThat(
				post("/grants/try",
						with(with(day("firstOn", today()), day("lastOn", today().minusDays(1))), "who", "FAMILY",
								"nation", "WALES", "illness", "GBS")))
			.bodyText()
			.contains("The last journey is before the first");
	}

	private MvcTestResult answer(String who, String nation, String illness, LocalDate first) {
		return post("/grants/try", with(day("firstOn", first), "who", who, "nation", nation, "illness", illness));
	}

	private MvcTestResult post(String uri, String... params) {
		var request = this.mvc.post().uri(uri).accept(MediaType.TEXT_HTML);
		for (int at = 0; at < params.length; at += 2) {
			request.param(params[at], params[at + 1]);
		}
		return request.exchange();
	}

}
