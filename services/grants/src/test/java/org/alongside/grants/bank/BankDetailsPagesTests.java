package org.alongside.grants.bank;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers are examples of the specification of the modulus check. */
@GrantsOnMySql
class BankDetailsPagesTests extends GrantsVisits {

	private static final String NO_MATCH = "This sort code and account number do not belong together.";

	private static final String INSIST = "It is right, I looked again";

	BankDetailsPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@DynamicPropertySource
	static void tables(DynamicPropertyRegistry properties) {
		properties.add("alongside.grants.bank.modulus-table", () -> table("modulus-table.txt"));
		properties.add("alongside.grants.bank.substitutions", () -> table("substitutions.txt"));
	}

	@Test
	void numbersThatDoNotBelongTogetherAreSaidBesideTheNumberAndNothingIsKept() {
		UUID family = person();
		String address = started(family);

		assertThat(give(address, family, "08-99-99", "6637 4959")).hasStatusOk()
			.bodyText()
			.contains(NO_MATCH, INSIST, "value=\"6637 4959\"", "value=\"08-99-99\"", "value=\"089999-66374959\"");
		assertThat(kept(address)).isEmpty();

		assertThat(location(give(address, family, "08-99-99", "66374958"))).isEqualTo(address + "/next");
		assertThat(kept(address)).startsWith("VALID 0 20");
		assertThat(get(address + "/bank", family)).bodyText().doesNotContain(NO_MATCH, INSIST);
	}

	@Test
	void whoLookedAgainMayInsistOnJustThatNumber() {
		UUID family = person();
		String address = started(family);
		String[] insists = { "insists", "true", "doubted", "089999-66374959" };

		assertThat(give(address, family, "08-99-99", "66374957", insists)).hasStatusOk()
			.bodyText()
			.contains(NO_MATCH, "value=\"089999-66374957\"");
		assertThat(give(address, family, "08-99-99", "66374959", "doubted", "089999-66374959")).bodyText()
			.contains(NO_MATCH);
		assertThat(kept(address)).isEmpty();

		assertThat(location(give(address, family, "08-99-99", "66374959", insists))).isEqualTo(address + "/next");
		assertThat(location(give(address, family, "08-99-99", "66374959", insists))).isEqualTo(address + "/next");
		assertThat(kept(address)).startsWith("INVALID 1 20");

		give(address, family, "08-99-99", "66374958", insists);
		assertThat(kept(address)).startsWith("VALID 0 20");
	}

	@Test
	void whatTheTableDoesNotSpeakOfIsTakenInSilenceAndIsNotCalledValid() {
		UUID family = person();
		String address = started(family);

		assertThat(location(give(address, family, "60-60-60", "12345678"))).isEqualTo(address + "/next");

		assertThat(kept(address)).startsWith("UNKNOWN 0 20");
	}

	@Test
	void anIbanHasItsOwnCheckAndNoOther() {
		UUID family = person();
		String address = started(family);

		post(address + "/bank", family, "MEMBER", "kind", "IBAN", "holder", "E Example", "iban",
				"IE29 AIBK 9311 5212 3456 78", "rollNumber", "A/123456-7");

		assertThat(kept(address)).isEqualTo("none 0 none");
	}

	@ParameterizedTest
	@CsvSource({ "08-99-99,6637495812,COOPERATIVE", "08-99-99,66374958-12,LEEDS", "08-99-99,01-66374958,NATWEST",
			"08-99-98,9 66374958,SANTANDER" })
	void aLongNumberAsksWhoseItIsAndBecomesTheRightOne(String sortCode, String number, String bank) {
		UUID family = person();
		String address = started(family);

		assertThat(give(address, family, sortCode, number)).hasStatusOk()
			.bodyText()
			.contains("Choose who the account is with", "value=\"" + bank + "\"", "value=\"OTHER\"",
					"value=\"" + number + "\"");
		assertThat(give(address, family, sortCode, number, "bank", "BARCLAYS")).bodyText()
			.contains("Choose who the account is with");
		assertThat(give(address, family, sortCode, number, "bank", "OTHER")).bodyText()
			.contains("We cannot make 8 digits from this number.");
		assertThat(kept(address)).isEmpty();

		assertThat(location(give(address, family, sortCode, number, "bank", bank))).isEqualTo(address + "/next");
		assertThat(kept(address)).startsWith("VALID 0 20");
		assertThat(get(address + "/bank", family)).bodyText().contains("We have an account ending in 58");
	}

	@Test
	void aLongNumberThatComesOutWrongIsDoubtedAsItWouldBePaid() {
		UUID family = person();
		String address = started(family);

		assertThat(give(address, family, "08-99-99", "6637495912", "bank", "COOPERATIVE")).bodyText()
			.contains(NO_MATCH, "value=\"089999-66374959\"");
		assertThat(location(give(address, family, "08-99-99", "6637495912", "bank", "COOPERATIVE", "insists", "true",
				"doubted", "089999-66374959")))
			.isEqualTo(address + "/next");
		assertThat(kept(address)).startsWith("INVALID 1 20");
	}

	@ParameterizedTest
	@CsvSource({ "1234567890123456789,18 letters and digits at most", "=A1,begins with a letter or digit" })
	void aRollNumberThatIsNoneIsSaidBesideIt(String roll, String words) {
		UUID family = person();
		String address = started(family);

		assertThat(give(address, family, "60-60-60", "12345678", "rollNumber", roll)).hasStatusOk()
			.bodyText()
			.contains(words, "value=\"" + roll + "\"");
		assertThat(kept(address)).isEmpty();
	}

	@Test
	void financeSeesWhatWasDoubtedAndTheFileHasTheRollNumber() {
		UUID finance = person();
		String doubted = approved("08-99-99", "66374959", "insists", "true", "doubted", "089999-66374959", "rollNumber",
				"a/123456-7");
		String fine = approved("08-99-99", "66374958");
		String unknown = approved("60-60-60", "12345678");

		assertThat(get("/grants/staff/payments", finance, "FINANCE")).bodyText()
			.contains("UK account numbers are checked with the table of 20");
		String choices = text(get("/grants/staff/payments/new?currency=GBP", finance, "FINANCE"));
		assertThat(choice(choices, doubted)).contains("The family looked again and says it is right.");
		assertThat(choice(choices, unknown)).contains("The account number could not be checked.");
		assertThat(choice(choices, fine)).doesNotContain("The account number");

		String run = run(finance, doubted);
		assertThat(get(run, finance, "FINANCE")).bodyText().contains("The family looked again and says it is right.");
		prepare(run, finance);
		assertThat(get(run, person(), "MANAGER")).bodyText()
			.contains("Ending in 59", "The family looked again and says it is right.");
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		assertThat(post(run + "/file", finance, "FINANCE", "kind", "XML")).bodyText()
			.contains("<Ustrd>A/123456-7</Ustrd>", "<EndToEndId>" + reference(doubted) + "-01</EndToEndId>");
		assertThat(post(run + "/file", finance, "FINANCE", "kind", "CSV")).bodyText()
			.contains("089999,66374959,,10.00,GBP,A/123456-7,");
		assertThat(get(run(finance, fine), finance, "FINANCE")).bodyText().doesNotContain("The account number");
	}

	@Test
	void whatNoTableKnewIsCheckedAgainWhenItIsMadeReadyToBePaid() {
		UUID finance = person();
		String lucky = approved("08-99-99", "66374958");
		String unlucky = approved("08-99-99", "66374959", "insists", "true", "doubted", "089999-66374959");
		checkedWithout(lucky);
		checkedWithout(unlucky);
		String run = run(finance, lucky, unlucky);
		assertThat(get(run, finance, "FINANCE")).bodyText().contains("The account number could not be checked.");

		prepare(run, finance);

		assertThat(kept(lucky)).startsWith("VALID 0 20");
		assertThat(kept(unlucky)).startsWith("INVALID 0 20");
		assertThat(get(run, finance, "FINANCE")).bodyText()
			.contains("The account number does not pass the check.")
			.doesNotContain("The account number could not be checked.");
	}

	@Test
	void anAccountThatCameAfterTheRunWasPreparedIsNotTheOneItPays() {
		UUID finance = person();
		String grant = approved("60-60-60", "12345678");
		String run = run(finance, grant);
		prepare(run, finance);
		assertThat(get(run, finance, "FINANCE")).bodyText().contains("The account number could not be checked.");

		this.database
			.sql("UPDATE bank_details SET given_at = given_at + INTERVAL 1 DAY WHERE application_id = UUID_TO_BIN(?)")
			.param(id(grant))
			.update();

		assertThat(get(run, finance, "FINANCE")).bodyText()
			.contains("Ending in 78")
			.doesNotContain("The account number could not be checked.");
	}

	private MvcTestResult give(String address, UUID family, String sortCode, String number, String... more) {
		return post(address + "/bank", family, "MEMBER",
				with(more, "kind", "UK", "holder", "E Example", "sortCode", sortCode, "number", number));
	}

	/** A grant of ten pounds to this account. */
	private String approved(String sortCode, String number, String... more) {
		UUID family = person();
		String address = answered(family);
		assertThat(location(give(address, family, sortCode, number, more))).isEqualTo(address + "/next");
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO");
		post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund",
				openFund("Accounts " + id(address), "10"), "reasons", "RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
		return address;
	}

	private String run(UUID finance, String... grants) {
		String[] form = { "run", person().toString(), "currency", "GBP" };
		for (String grant : grants) {
			form = with(form, "payments", payment(grant));
		}
		return location(post("/grants/staff/payments/runs", finance, "FINANCE", form));
	}

	private void prepare(String run, UUID finance) {
		assertThat(
				post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run))))
			.hasStatus(302);
		assertThat(runStatus(run)).isEqualTo("PREPARED");
	}

	private void checkedWithout(String address) {
		this.database.sql("""
				UPDATE bank_details SET number_check = 'UNKNOWN', checked_with = NULL, insisted = FALSE
				WHERE application_id = UUID_TO_BIN(?)""").param(id(address)).update();
	}

	/**
	 * What was noted of the check: what it said, whether they insisted, by which table.
	 */
	private String kept(String address) {
		return this.database.sql("""
				SELECT CONCAT(COALESCE(number_check, 'none'), ' ', insisted, ' ', COALESCE(checked_with, 'none'))
				FROM bank_details WHERE application_id = UUID_TO_BIN(?)""")
			.param(id(address))
			.query(String.class)
			.optional()
			.orElse("");
	}

	/** What stands with one payment that can be chosen. */
	private String choice(String page, String grant) {
		String from = page.substring(page.indexOf(reference(grant)));
		int next = from.indexOf("type=\"checkbox\"");
		return from.substring(0, (next > 0) ? next : from.indexOf("</fieldset>"));
	}

	private static String text(MvcTestResult page) {
		try {
			return page.getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String table(String name) {
		try {
			return Path
				.of(Objects.requireNonNull(BankDetailsPagesTests.class.getResource("/grants/bank/" + name)).toURI())
				.toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
