package org.alongside.grants;

import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.Forgetting;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsLinePagesTests extends GrantsVisits {

	private final Forgetting forgetting;

	private final Ids ids;

	GrantsLinePagesTests(MockMvcTester mvc, JdbcClient database, Forgetting forgetting, Ids ids) {
		super(mvc, database);
		this.forgetting = forgetting;
		this.ids = ids;
	}

	@Test
	void whatVisitsCostBesidesIsTypedReckonedAndAsksForAPerson() {
		UUID family = person();
		String address = answered(family);

		assertThat(travel(address, family, "parking", "-1", "tolls", "many", "nights", "2", "night", "")).bodyText()
			.contains("Enter what one night costs", "many", "What else your visits cost");
		assertThat(travel(address, family, "nights", "", "night", "60")).bodyText().contains("Enter how many nights");
		assertThat(travel(address, family, "nights", "999", "night", "60")).bodyText()
			.contains("Enter how many nights, from 1 to 180");
		assertThat(location(travel(address, family, "parking", "5", "tolls", "0", "ferry", "0.00", "nights", "2",
				"night", "60.50")))
			.isEqualTo(address + "/next");

		assertThat(get(address + "/estimate", family)).bodyText()
			.contains("Parking comes to £30.00.", "Nights away come to £121.00.")
			.doesNotContain("Road tolls come to", "The ferry comes to");
		assertThat(get(address + "/travel", family)).bodyText().contains("60.50");
		post(address + "/estimate", family, "MEMBER", "miles", "40");
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(get(address + "/check", family)).bodyText()
			.contains("£30.00", "£121.00", "£367.00", "A person will look at your other costs, £151.00.");
		post(address + "/send", family, "MEMBER");
		assertThat(status(address)).isEqualTo("SUBMITTED");
		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText()
			.contains("£151.00 besides the journeys", "the same answer");
	}

	@Test
	void allAsAskedIsOnePress() {
		UUID family = person();
		String address = sentWithParking(family);
		UUID officer = person();
		assertThat(get(staff(address) + "/recommend", officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("Journeys: £216.00", "Parking: £30.00", "Answer each cost");

		recommend(address, officer, "travel.answer", "GRANT", "parking.answer", "GRANT");

		assertThat(status(address)).isEqualTo("RECOMMENDED");
		assertThat(recommended(address)).isEqualTo("24600");
		assertThat(lines(address, "granted_minor")).containsExactly("21600", "3000");
	}

	@Test
	void eachCostIsAnsweredByItselfAndTheFamilyReadsWhy() {
		UUID family = person();
		String address = sentWithParking(family);
		String[] answers = { "travel.answer", "OTHER", "travel.amount", "200", "travel.reason", "NOT_NEEDED",
				"travel.words", "A train costs less", "parking.answer", "NOT", "parking.reason", "NOT_SHOWN" };
		UUID officer = person();

		assertThat(recommend(address, officer, with(answers, "again", "true"))).hasStatusOk()
			.bodyText()
			.contains("All together: £200.00", "A train costs less");
		assertThat(status(address)).as("only worked out").isEqualTo("SUBMITTED");
		String[] press = with(answers, "version", version(address));
		recommendWith(address, officer, press);
		recommendWith(address, officer, press);

		assertThat(recommended(address)).isEqualTo("20000");
		assertThat(lines(address, "granted_minor")).containsExactly("20000", "0");
		assertThat(lines(address, "COALESCE(reason, '-')")).containsExactly("NOT_NEEDED", "NOT_SHOWN");
		assertThat(get(staff(address), officer, "GRANTS_OFFICER")).bodyText()
			.contains("A train costs less", "Nothing shows this cost");
		assertThat(get(address + "/status", family)).as("not before it is decided")
			.bodyText()
			.doesNotContain("A train costs less");
		UUID approver = person();
		assertThat(get(staff(address) + "/approve", approver, "GRANTS_APPROVER")).bodyText()
			.contains("Recommended: £200.00", "A train costs less", "Nothing shows this cost");
		post(staff(address) + "/approve", approver, "GRANTS_APPROVER", "version", version(address), "fund",
				openFund("Line by line " + id(address), "900"), "reasons", "PART_ONLY", "conflict", "NO");

		assertThat(status(address)).isEqualTo("APPROVED");
		assertThat(get(address + "/status", family)).bodyText()
			.contains("We will give you £200.00", "A train costs less", "Nothing shows this cost", "£30.00");
		assertThat(one("SELECT minor FROM payment WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("20000");
	}

	@Test
	void whatDoesNotFitIsSaidBesideItAndWhatWasTypedStays() {
		String address = sentWithParking(person());
		UUID officer = person();

		assertThat(recommend(address, officer, "travel.answer", "GRANT")).bodyText()
			.contains("Choose what you recommend for this cost");
		assertThat(recommend(address, officer, "travel.answer", "OTHER", "travel.amount", "300", "travel.reason",
				"TOO_DEAR", "parking.answer", "GRANT"))
			.bodyText()
			.contains("This is more than £216.00, which was asked for", "300");
		assertThat(recommend(address, officer, "travel.answer", "NOT", "travel.reason", "NOT_COVERED", "parking.answer",
				"NOT", "parking.reason", "NOT_COVERED"))
			.bodyText()
			.contains("Decline the application instead");
		assertThat(recommend(address, officer, "travel.answer", "OTHER", "travel.amount", "990", "travel.reason",
				"MORE_NEEDED", "parking.answer", "GRANT"))
			.bodyText()
			.contains("One grant can be £1,000.00 at most");
		assertThat(recommend(address, officer)).hasStatusOk();
		assertThat(recommend(address, officer, "travel.answer", "x".repeat(5000), "parking.amount", "x".repeat(5000)))
			.hasStatusOk();
		assertThat(status(address)).isEqualTo("SUBMITTED");
		assertThat(one("""
				SELECT COUNT(*) FROM decision_line l JOIN decision d ON d.id = l.decision_id
				WHERE d.application_id = UUID_TO_BIN(?)""", id(address))).isEqualTo("0");
	}

	@Test
	void aCostThatIsNotClearIsAskedAbout() {
		String address = sentWithParking(person());
		MvcTestResult sentOn = recommend(address, person(), "travel.answer", "GRANT", "parking.answer", "ASK");

		assertThat(sentOn).hasRedirectedUrl(staff(address) + "/ask?about=TRAVEL");
		assertThat(get(staff(address) + "/ask?about=TRAVEL", person(), "GRANTS_OFFICER")).bodyText()
			.containsPattern("value=\"TRAVEL\"[^>]*checked");
		assertThat(get(staff(address) + "/ask?about=NONSENSE", person(), "GRANTS_OFFICER")).hasStatusOk();
		assertThat(status(address)).isEqualTo("SUBMITTED");
	}

	@Test
	void oneSumAloneCannotBeAboveTheCapEither() {
		String address = sent(person());
		assertThat(post(staff(address) + "/recommend", person(), "GRANTS_OFFICER", "version", version(address),
				"amount", "1000.01", "reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains("One grant can be £1,000.00 at most", "1000.01");

		post(staff(address) + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "1000",
				"reasons", "RULES_MET", "conflict", "NO");
		assertThat(lines(address, "granted_minor")).containsExactly("100000");
	}

	@Test
	void theWordsOfALineGoWithTheFamilyAndItsSumStays() {
		UUID family = person();
		String address = sentWithParking(family);
		recommend(address, person(), "travel.answer", "GRANT", "parking.answer", "NOT", "parking.reason", "NOT_SHOWN",
				"parking.words", "No ticket came");
		post(staff(address) + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund",
				openFund("Lines that stay " + id(address), "900"), "reasons", "PART_ONLY", "conflict", "NO");
		this.database.sql("UPDATE payment SET status = 'ACCEPTED' WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();

		this.forgetting.forget(family, this.ids.next());
		this.forgetting.forgetWhoWaited();

		assertThat(lines(address, "granted_minor")).containsExactly("21600", "0");
		assertThat(lines(address, "COALESCE(HEX(sealed_words), '-')")).containsExactly("-", "-");
		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.doesNotContain("No ticket came");
	}

	private String sentWithParking(UUID family) {
		String address = answered(family);
		travel(address, family, "parking", "5");
		post(address + "/estimate", family, "MEMBER", "miles", "40");
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		return address;
	}

	private MvcTestResult travel(String address, UUID family, String... more) {
		return post(address + "/travel", family, "MEMBER", with(with(day("firstVisitOn", today()), "mode", "CAR",
				"journeysPerWeek", "2", "weeks", "3", "homePostcode", "M1 1AA"), more));
	}

	private MvcTestResult recommend(String address, UUID officer, String... answers) {
		return recommendWith(address, officer, with(answers, "version", version(address)));
	}

	private MvcTestResult recommendWith(String address, UUID officer, String... answers) {
		return post(staff(address) + "/recommend", officer, "GRANTS_OFFICER",
				with(answers, "reasons", "RULES_MET", "award", "FIXED_SUM", "conflict", "NO"));
	}

	private String recommended(String address) {
		return one("SELECT amount_minor FROM decision WHERE step = 'RECOMMENDED' AND application_id = UUID_TO_BIN(?)",
				id(address));
	}

	private List<String> lines(String address, String what) {
		return this.database.sql("SELECT " + what + """
				 FROM decision_line l JOIN decision d ON d.id = l.decision_id
				WHERE d.application_id = UUID_TO_BIN(?) ORDER BY l.id""")
			.param(id(address))
			.query((row, _) -> row.getString(1))
			.list();
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
