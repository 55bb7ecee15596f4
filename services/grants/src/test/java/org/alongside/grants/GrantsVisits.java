package org.alongside.grants;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** How tests visit grants' pages as somebody, and look at what was kept. */
public abstract class GrantsVisits {

	protected static final byte[] PHOTO = { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3 };

	protected final MockMvcTester mvc;

	protected final JdbcClient database;

	protected GrantsVisits(MockMvcTester mvc, JdbcClient database) {
		this.mvc = mvc;
		this.database = database;
	}

	/** An application that only wants sending. */
	protected String answered(UUID family) {
		String address = started(family);
		LocalDate today = today();
		assertThat(get(address, family)).hasStatusOk();
		assertThat(get(address + "/patient", family)).hasStatusOk();
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today.minusDays(3)), "patientName", "Ada Example", "tie", "PARTNER"));
		assertThat(get(address + "/hospital?typed=walton", family)).bodyText().contains("The Walton Centre, Liverpool");
		post(address + "/hospital", family, "MEMBER", "typed", "walton", "code", "WCFT");
		assertThat(get(address + "/travel", family)).hasStatusOk();
		post(address + "/travel", family, "MEMBER", with(day("firstVisitOn", today), "mode", "CAR", "journeysPerWeek",
				"2", "weeks", "3", "homePostcode", "M1 1AA"));
		assertThat(get(address + "/estimate", family)).bodyText()
			.contains("2 return journeys a week for 3 weeks are 6", "£0.45");
		post(address + "/estimate", family, "MEMBER", "miles", "40");
		assertThat(upload(address, family, photo("bed.jpg"))).hasRedirectedUrl(address + "/evidence");
		post(address + "/bank", family, "MEMBER", "kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number",
				"12345678");
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(get(address + "/check", family)).hasStatusOk().bodyText().contains("Ending in 78", "Ada Example");
		return address;
	}

	protected String sent(UUID family) {
		String address = answered(family);
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		return address;
	}

	/** An application that two people agreed on, its money put by in a fund. */
	protected String approved(UUID family, String amount, String fund, UUID officer, UUID approver) {
		String address = sent(family);
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount", amount, "reasons",
				"RULES_MET", "conflict", "NO");
		post(staff + "/approve", approver, "GRANTS_APPROVER", "version", version(address), "fund", fund, "reasons",
				"RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
		return address;
	}

	/** A visiting plan of six journeys, two a week, begun three weeks ago. */
	protected String awarded(UUID family, String amount, String fund, UUID officer) {
		String address = sent(family);
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", officer, "GRANTS_OFFICER", "version", version(address), "amount", amount, "award",
				"VISITING_PLAN", "reasons", "RULES_MET", "conflict", "NO");
		post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund", fund, "reasons",
				"RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
		this.database
			.sql("UPDATE award SET first_day = first_day - INTERVAL 21 DAY WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		return address;
	}

	/** What a page of a claim sends, with these days ticked. */
	protected static String[] claim(UUID claim, String cost, LocalDate... days) {
		String[] params = { "claim", claim.toString(), "cost", cost };
		for (LocalDate each : days) {
			params = with(params, "made", each.toString());
		}
		return params;
	}

	/** Sends a claim; where its family reads it. */
	protected String claimed(String address, UUID family, String cost, LocalDate... days) {
		UUID claim = person();
		assertThat(location(post(address + "/claim", family, "MEMBER", claim(claim, cost, days))))
			.isEqualTo(address + "/status");
		return address + "/claims/" + claim;
	}

	/** An officer pays every line of a claim. */
	protected void answered(String claim, UUID officer) {
		answer(claim, officer, "choice", "PAY");
		assertThat(claimStatus(claim)).isEqualTo("PAYABLE");
	}

	/** An officer says the same of every line of a claim; what the last page was. */
	protected MvcTestResult answer(String claim, UUID officer, String... what) {
		List<MvcTestResult> pages = lines(claim).stream()
			.map((line) -> answerLine(claim, line, officer, what))
			.toList();
		return pages.getLast();
	}

	protected MvcTestResult answerLine(String claim, String line, UUID officer, String... what) {
		return post("/grants/staff/claims/" + id(claim) + "/lines/" + line, officer, "GRANTS_OFFICER",
				with(what, "conflict", "NO"));
	}

	/** The ids of a claim's lines, by day. */
	protected List<String> lines(String claim) {
		return this.database
			.sql("SELECT BIN_TO_UUID(id) FROM claim_line WHERE claim_id = UUID_TO_BIN(?) ORDER BY visit_on, id")
			.param(id(claim))
			.query((row, _) -> row.getString(1))
			.list();
	}

	protected String claimStatus(String claim) {
		return one("SELECT status FROM claim WHERE id = UUID_TO_BIN(?)", id(claim));
	}

	/** What lies in a fund: available, reserved, committed, paid. */
	protected List<Long> potsOf(String fund) {
		return this.database
			.sql("""
					SELECT available_minor, reserved_minor, committed_minor, paid_minor FROM fund WHERE id = UUID_TO_BIN(?)""")
			.param(fund)
			.query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
			.single();
	}

	/** What became of an award: left, asked, granted, released. */
	protected List<Long> award(String address) {
		return this.database.sql("""
				SELECT left_minor, asked_minor, granted_minor, released_minor FROM award
				WHERE application_id = UUID_TO_BIN(?)""")
			.param(id(address))
			.query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
			.single();
	}

	/** Pays what is owed for a claim, through the bank, until it has arrived. */
	protected String paid(String claim, UUID finance) {
		String run = "/grants/staff/payments/runs/" + person();
		assertThat(location(post("/grants/staff/payments/runs", finance, "FINANCE", "run", id(run), "currency", "GBP",
				"payments", one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim)))))
			.isEqualTo(run);
		post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run)));
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		post(run + "/file", finance, "FINANCE");
		post(run + "/send", finance, "FINANCE");
		post(run + "/accept-the-rest", finance, "FINANCE");
		assertThat(runStatus(run)).isEqualTo("RECONCILED");
		return run;
	}

	/** Somebody notes that part of a payment was too much; where it is read. */
	protected String overpaid(String payment, String amount, UUID officer) {
		String debt = "/grants/staff/overpayments/" + person();
		assertThat(location(
				post("/grants/staff/overpayments/new", officer, "GRANTS_OFFICER", "debt", id(debt), "payment", payment,
						"amount", amount, "reason", "NOT_MADE", "words", "One journey was not made", "conflict", "NO")))
			.isEqualTo(debt);
		return debt;
	}

	/** The same, agreed by a second person; and the family had its time to answer. */
	protected String inDebt(String payment, String amount) {
		String debt = overpaid(payment, amount, person());
		step(debt, "confirm", person());
		assertThat(debtStatus(debt)).isEqualTo("CONFIRMED");
		longAgo(debt);
		return debt;
	}

	/** Somebody in finance takes a step of what was paid too much. */
	protected MvcTestResult step(String debt, String step, UUID finance, String... what) {
		return post(debt + "/" + step, finance, "FINANCE", with(what, "version", debtVersion(debt), "conflict", "NO"));
	}

	/** The days have passed in which nothing is taken off. */
	protected void longAgo(String debt) {
		this.database.sql("UPDATE debt SET told_at = told_at - INTERVAL 15 DAY WHERE id = UUID_TO_BIN(?)")
			.param(id(debt))
			.update();
	}

	protected String debtStatus(String debt) {
		return one("SELECT status FROM debt WHERE id = UUID_TO_BIN(?)", id(debt));
	}

	protected String debtVersion(String debt) {
		return one("SELECT version FROM debt WHERE id = UUID_TO_BIN(?)", id(debt));
	}

	/** What became of a debt: left, held, recovered, given up. */
	protected List<Long> sumsOf(String debt) {
		return this.database.sql("""
				SELECT minor - recovered_minor - held_minor - written_off_minor, held_minor, recovered_minor,
				written_off_minor FROM debt WHERE id = UUID_TO_BIN(?)""")
			.param(id(debt))
			.query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
			.single();
	}

	/** A fund in pounds that is open today. */
	protected String openFund(String name, String amount) {
		post("/grants/staff/funds", person(), "FINANCE",
				with(with(day("opensOn", today().minusDays(9)), day("closesOn", today().plusDays(9))), "name", name,
						"currency", "GBP", "amount", amount));
		return one("SELECT BIN_TO_UUID(id) FROM fund WHERE name = ?", name);
	}

	/** What a run's buttons send with them. */
	protected String runVersion(String run) {
		return one("SELECT version FROM payment_run WHERE id = UUID_TO_BIN(?)", id(run));
	}

	protected String runStatus(String run) {
		return one("SELECT status FROM payment_run WHERE id = UUID_TO_BIN(?)", id(run));
	}

	/** The next Thursday, today included. */
	protected static LocalDate payDay() {
		return today().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
	}

	protected String payment(String address) {
		return one("SELECT BIN_TO_UUID(id) FROM payment WHERE application_id = UUID_TO_BIN(?)", id(address));
	}

	protected String started(UUID family) {
		return location(post("/grants/applications", family, "MEMBER"));
	}

	protected MvcTestResult get(String uri, UUID person, String... roles) {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(uri))
			.with(as(person, roles))
			.accept(MediaType.TEXT_HTML)
			.exchange();
		assertThat(result).bodyText().doesNotContain("??").doesNotContain("govuk-inset-text\"></div>");
		return result;
	}

	protected MvcTestResult post(String uri, UUID person, String role, String... params) {
		var request = this.mvc.post().uri(uri).with(as(person, role)).accept(MediaType.TEXT_HTML);
		for (int at = 0; at < params.length; at += 2) {
			request.param(params[at], params[at + 1]);
		}
		return request.exchange();
	}

	protected MvcTestResult upload(String address, UUID family, MockMultipartFile... photos) {
		var request = this.mvc.post().uri(address + "/evidence").multipart();
		for (MockMultipartFile photo : photos) {
			request.file(photo);
		}
		return request.with(as(family, "MEMBER")).accept(MediaType.TEXT_HTML).exchange();
	}

	protected static MockMultipartFile photo(String name) {
		return new MockMultipartFile("files", name, "image/jpeg", PHOTO);
	}

	protected static RequestPostProcessor as(UUID person, String... roles) {
		List<String> all = new ArrayList<>(List.of("MEMBER"));
		all.addAll(List.of(roles));
		return jwt().jwt((token) -> token.subject(person.toString()).claim("name", "Someone").claim("roles", all))
			.authorities(all.stream()
				.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
				.toList()
				.toArray(SimpleGrantedAuthority[]::new));
	}

	protected static String[] day(String field, LocalDate day) {
		return new String[] { field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
				field + ".year", "" + day.getYear() };
	}

	protected static String[] with(String[] some, String... more) {
		List<String> all = new ArrayList<>(List.of(some));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	protected static LocalDate today() {
		return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
	}

	protected static UUID person() {
		return UUID.randomUUID();
	}

	protected static String location(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
	}

	protected static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	protected String version(String address) {
		return one("SELECT version FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address));
	}

	protected String reference(String address) {
		return one("SELECT reference FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address));
	}

	protected String status(String address) {
		return one("SELECT status FROM grant_application WHERE id = UUID_TO_BIN(?)", id(address));
	}

	protected String file(String address) {
		return one("SELECT BIN_TO_UUID(id) FROM evidence WHERE application_id = UUID_TO_BIN(?)", id(address));
	}

	/** The types of what others are told of an application, in order. */
	protected List<String> told(String address) {
		return this.database.sql("SELECT type FROM outbox WHERE `key` = ? ORDER BY id")
			.param(id(address))
			.query((row, _) -> row.getString(1))
			.list();
	}

	protected String fund() {
		return one("SELECT BIN_TO_UUID(id) FROM fund WHERE name = ?", "Visiting fund");
	}

	protected long available() {
		return Long.parseLong(one("SELECT available_minor FROM fund WHERE name = ?", "Visiting fund"));
	}

	protected String one(String sql, String parameter) {
		return this.database.sql(sql).param(parameter).query(String.class).single();
	}

}
