package org.alongside.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsFormsTests extends GrantsVisits {

	private static final String WRONG = "Please check this page";

	private static final String REFUSED = "<title>Error:";

	GrantsFormsTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@ParameterizedTest
	@CsvSource({ "patient,patientName tie admittedOn.day admittedOn.month admittedOn.year dischargedOn.day",
			"hospital,typed code name town postcode ward",
			"travel,mode journeysPerWeek weeks firstVisitOn.day firstVisitOn.year homePostcode fare taxiReason",
			"estimate,miles", "bank,kind holder sortCode number iban rollNumber bank insists doubted",
			"declaration,agreed" })
	void aFamilysPageWithFarTooMuchOnItComesBack(String page, String fields) {
		UUID family = person();
		String address = answered(family);

		for (int length : new int[] { 100_000, 15_000 }) {
			MvcTestResult result = post(address + "/" + page, family, "MEMBER", filled(fields, "x".repeat(length)));

			assertThat(result.getResponse().getStatus()).as(page).isIn(200, 422);
			assertThat(result).bodyText().contains(REFUSED);
		}
	}

	@ParameterizedTest
	@CsvSource({ "hospital,code=OTHER,name town postcode ward", "travel,mode=TAXI,homePostcode fare taxiReason",
			"bank,kind=UK,holder sortCode number rollNumber bank insists doubted", "bank,kind=IBAN,holder iban" })
	void whatIsAskedForOneChoiceOnlyMayBeFarTooLongToo(String page, String choice, String fields) {
		UUID family = person();
		String address = started(family);
		String[] chosen = choice.split("=");

		for (int length : new int[] { 100_000, 15_000 }) {
			MvcTestResult result = post(address + "/" + page, family, "MEMBER",
					with(filled(fields, "9".repeat(length)), chosen));

			assertThat(result.getResponse().getStatus()).as(page).isIn(200, 422);
			assertThat(result).bodyText().contains(REFUSED);
		}
	}

	@ParameterizedTest
	@CsvSource({ "recommend,version amount reasons note conflict", "approve,version fund reasons note conflict",
			"decline,version reasons note conflict", "give-back,version note conflict" })
	void aDecisionWithFarTooMuchOnItComesBack(String step, String fields) {
		String address = recommended();
		String staff = address.replace("/grants/", "/grants/staff/");

		for (int length : new int[] { 100_000, 15_000 }) {
			MvcTestResult result = post(staff + "/" + step, person(), "GRANTS_APPROVER",
					filled(fields, "9".repeat(length)));

			assertThat(result.getResponse().getStatus()).as(step).isIn(200, 422);
			assertThat(result).bodyText().contains(REFUSED);
		}
		assertThat(status(address)).isEqualTo("RECOMMENDED");
	}

	@Test
	void aChoiceOfFarTooMuchAboutPapersIsNone() {
		UUID family = person();
		String address = started(family);

		for (int length : new int[] { 100_000, 15_000 }) {
			assertThat(post(address + "/evidence", family, "MEMBER", "choice", "x".repeat(length))).hasStatusOk()
				.bodyText()
				.contains(REFUSED);
		}
	}

	@Test
	void aFundWithFarTooMuchOnItComesBack() {
		for (int length : new int[] { 100_000, 15_000 }) {
			MvcTestResult result = post("/grants/staff/funds", person(), "FINANCE",
					filled("name currency amount opensOn.day opensOn.year closesOn.day", "9".repeat(length)));

			assertThat(result.getResponse().getStatus()).isIn(200, 422);
			assertThat(result).bodyText().contains(REFUSED);
		}
	}

	@Test
	void aSearchForFarTooMuchIsNoFaultOfOurs() {
		UUID family = person();
		for (int length : new int[] { 100_000, 15_000 }) {
			String much = "x".repeat(length);

			assertThat(get(started(family) + "/hospital?typed=" + much, family)).satisfies(GrantsFormsTests::isNoFault);
			assertThat(get("/grants/staff?reference=" + much, person(), "GRANTS_OFFICER"))
				.satisfies(GrantsFormsTests::isNoFault);
			assertThat(get("/grants/staff?shelf=" + much + "&after=" + much, person(), "GRANTS_OFFICER"))
				.satisfies(GrantsFormsTests::isNoFault);
		}
	}

	@ParameterizedTest
	@CsvSource({ "patient,Enter the name of the person in hospital", "hospital,Find a hospital and choose it",
			"travel,Choose how you get to the hospital", "estimate,Enter the miles one way",
			"bank,Enter the name on the account", "declaration,Tick the box if you agree" })
	void aFamilysEmptyPageComesBackAndSaysWhatIsMissing(String page, String words) {
		UUID family = person();

		assertThat(post(answered(family) + "/" + page, family, "MEMBER")).hasStatusOk()
			.bodyText()
			.contains(WRONG, words);
	}

	@Test
	void withoutAPhotoAndWithoutAPromiseOfOneThePageComesBack() {
		UUID family = person();

		assertThat(post(started(family) + "/evidence", family, "MEMBER")).hasStatusOk()
			.bodyText()
			.contains(WRONG, "Choose a photo, or tick");
	}

	@ParameterizedTest
	@CsvSource({ "recommend,Choose at least one reason", "approve,Choose a fund", "decline,Choose at least one reason",
			"give-back,Say whether you have an interest" })
	void anEmptyDecisionComesBackAndSaysWhatIsMissing(String step, String words) {
		String staff = recommended().replace("/grants/", "/grants/staff/");

		assertThat(post(staff + "/" + step, person(), "GRANTS_APPROVER")).hasStatusOk()
			.bodyText()
			.contains(WRONG, words);
	}

	@Test
	void anEmptyFundComesBackAndSaysWhatIsMissing() {
		assertThat(post("/grants/staff/funds", person(), "FINANCE")).hasStatusOk()
			.bodyText()
			.contains(WRONG, "Enter a name for the fund", "Choose a currency", "Enter the first day",
					"Enter the last day");
	}

	@ParameterizedTest
	@ValueSource(strings = { "patient", "hospital", "travel", "estimate", "evidence", "bank", "declaration", "send",
			"withdraw", "evidence/remove" })
	void nobodyPostsToWhatIsSomebodyElses(String page) {
		String address = answered(person());
		String file = file(address);
		List<Map<String, Object>> before = everything(address);
		UUID stranger = person();

		MvcTestResult result = switch (page) {
			case "evidence" -> upload(address, stranger, new MockMultipartFile("files", "other.jpg", "image/jpeg",
					new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, 9, 9 }));
			case "evidence/remove" -> post(address + "/evidence/" + file + "/remove", stranger, "MEMBER");
			default -> post(address + "/" + page, stranger, "MEMBER", right(page));
		};

		assertThat(result).hasStatus(404);
		assertThat(everything(address)).isEqualTo(before);
	}

	@Test
	void aFileIsNotRemovedThroughAnApplicationOfOnesOwn() {
		String address = answered(person());
		String file = file(address);
		List<Map<String, Object>> before = everything(address);
		UUID stranger = person();

		post(started(stranger) + "/evidence/" + file + "/remove", stranger, "MEMBER");

		assertThat(everything(address)).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2011-04-05", "2010-01-01", "0001-01-01", "1000-02-03" })
	void whatWasYearsAgoIsRefusedInItsField(LocalDate day) {
		UUID family = person();
		String address = started(family);

		assertThat(post(address + "/travel", family, "MEMBER", with(day("firstVisitOn", day), "mode", "CAR",
				"journeysPerWeek", "2", "weeks", "3", "homePostcode", "M1 1AA")))
			.hasStatusOk()
			.bodyText()
			.contains(WRONG, year(day));
		assertThat(post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", day), "patientName", "Ada Example", "tie", "PARTNER")))
			.hasStatusOk()
			.bodyText()
			.contains(WRONG, year(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "M1 1AA😀😀😀😀😀😀😀😀😀😀", "M1 1AA漢字漢字漢字漢字漢字漢字漢字漢字", "M1.........................1AA",
			"😀", "M1 1AA'); --", "M1                            1AA" })
	void aPostcodeThatIsNoneIsRefusedInItsField(String postcode) {
		UUID family = person();
		String address = started(family);

		assertThat(
				post(address + "/travel", family, "MEMBER",
						with(day("firstVisitOn", today()), "mode", "CAR", "journeysPerWeek", "2", "weeks", "3",
								"homePostcode", postcode)))
			.hasStatusOk()
			.bodyText()
			.contains("We do not know this postcode");
		assertThat(post(address + "/hospital", family, "MEMBER", "code", "OTHER", "name", "Elsewhere", "town", "Leeds",
				"postcode", postcode))
			.hasStatusOk()
			.bodyText()
			.contains("We do not know this postcode");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,000,000,000,000,000,000", "99,999,999,999,999,999", "100,000,000,000,000,000.00" })
	void anAmountBeyondAllReckoningIsRefusedInItsField(String amount) {
		UUID family = person();
		String staff = recommended().replace("/grants/", "/grants/staff/");

		assertThat(post(started(family) + "/travel", family, "MEMBER",
				with(day("firstVisitOn", today()), "mode", "TAXI", "journeysPerWeek", "2", "weeks", "3", "fare", amount,
						"taxiReason", "No bus", "homePostcode", "M1 1AA")))
			.hasStatusOk()
			.bodyText()
			.contains("This amount is too large", amount);
		assertThat(post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", "1", "amount", amount, "reasons",
				"RULES_MET", "conflict", "NO"))
			.hasStatusOk()
			.bodyText()
			.contains("This amount is too large", amount);
	}

	private static void isNoFault(MvcTestResult result) {
		assertThat(result.getResponse().getStatus()).isIn(200, 400);
	}

	private String recommended() {
		String address = sent(person());
		post(address.replace("/grants/", "/grants/staff/") + "/recommend", person(), "GRANTS_OFFICER", "version",
				version(address), "amount", "10", "reasons", "RULES_MET", "conflict", "NO");
		return address;
	}

	/** All that is kept of an application. */
	private List<Map<String, Object>> everything(String address) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String sql : List.of(
				"SELECT HEX(sealed_patient), HEX(sealed_hospital), HEX(sealed_travel), status, version FROM grant_application WHERE id",
				"SELECT HEX(id), HEX(digest) FROM evidence WHERE application_id",
				"SELECT HEX(sealed_account) FROM bank_details WHERE application_id")) {
			rows.addAll(this.database.sql(sql + " = UUID_TO_BIN(?)").param(id(address)).query().listOfRows());
		}
		assertThat(rows).hasSize(3);
		return rows;
	}

	private static String[] right(String page) {
		return switch (page) {
			case "patient" -> with(day("admittedOn", today()), "patientName", "Somebody Else", "tie", "FRIEND");
			case "hospital" -> new String[] { "code", "OTHER", "name", "Elsewhere", "town", "Leeds" };
			case "travel" -> with(day("firstVisitOn", today()), "mode", "CAR", "journeysPerWeek", "1", "weeks", "1",
					"homePostcode", "LN1 1AA");
			case "estimate" -> new String[] { "miles", "1" };
			case "bank" ->
				new String[] { "kind", "UK", "holder", "S Else", "sortCode", "112233", "number", "87654321" };
			case "declaration" -> new String[] { "agreed", "true" };
			default -> new String[0];
		};
	}

	private static String[] filled(String fields, String words) {
		List<String> params = new ArrayList<>();
		for (String field : fields.split(" ")) {
			params.add(field);
			params.add(words);
		}
		return params.toArray(String[]::new);
	}

	private static String year(LocalDate day) {
		return (day.getYear() >= 1000) ? "This is more than two years ago" : WRONG;
	}

}
