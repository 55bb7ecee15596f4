package org.alongside.grants;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsAskingPagesTests extends GrantsVisits {

	private static final String WORDS = "Which ward was it, please?";

	private final ScheduledTaskHolder tasks;

	GrantsAskingPagesTests(MockMvcTester mvc, JdbcClient database, ScheduledTaskHolder tasks) {
		super(mvc, database);
		this.tasks = tasks;
	}

	@Test
	void anOfficerAsksAndTheFamilyAnswersExactlyThat() {
		UUID family = person();
		UUID officer = person();
		String address = sent(family);
		String staff = staff(address);

		assertThat(get(staff + "/ask", officer, "GRANTS_OFFICER")).hasStatusOk();
		assertThat(location(ask(address, officer, "ask", "HOSPITAL", "hospital", WORDS))).isEqualTo(staff);
		assertThat(status(address)).isEqualTo("CHANGES_REQUESTED");
		assertThat(get(staff, officer, "GRANTS_OFFICER")).bodyText()
			.contains(WORDS, "Waiting since")
			.doesNotContain("We have waited long");
		assertThat(get("/grants/staff?shelf=FAMILY", officer, "GRANTS_OFFICER")).bodyText()
			.contains(reference(address));

		assertThat(get(address, family)).hasRedirectedUrl(address + "/answers");
		assertThat(get(address + "/answers", family)).hasStatusOk()
			.bodyText()
			.contains(WORDS, "What your visits cost")
			.doesNotContain("Send my answers");
		assertThat(post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today().minusDays(9)), "patientName", "Someone else", "tie", "PARTNER")))
			.hasStatus(409);
		assertThat(post(address + "/declaration", family, "MEMBER", "agreed", "true")).hasStatus(409);
		assertThat(get(address + "/bank", family)).hasRedirectedUrl(address + "/status");
		assertThat(get(address + "/evidence", family)).hasRedirectedUrl(address + "/status");
		assertThat(post(address + "/answers", family, "MEMBER")).hasStatus(409);

		post(address + "/hospital", family, "MEMBER", "typed", "walton", "code", "WCFT", "ward", "Ward 7");
		post(address + "/estimate", family, "MEMBER", "miles", "40");
		assertThat(get(address + "/answers", family)).bodyText().contains("Send my answers");
		assertThat(location(post(address + "/answers", family, "MEMBER"))).isEqualTo(address + "/status");
		assertThat(location(post(address + "/answers", family, "MEMBER"))).isEqualTo(address + "/status");

		assertThat(status(address)).isEqualTo("IN_REVIEW");
		assertThat(get(staff, officer, "GRANTS_OFFICER")).bodyText()
			.contains("Ward 7", "Ada Example", "the same answer");
		assertThat(one("SELECT COUNT(*) FROM earlier_check_run WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		assertThat(told(address)).containsExactly("grants.application-submitted.v1", "grants.changes-requested.v1");
		assertThat(get(address + "/status", family)).bodyText().contains("You answered");
	}

	@Test
	void whoIsAskedForAPaperSendsAPaperAndTakesNoneAway() {
		UUID family = person();
		String address = sent(family);
		ask(address, person(), "ask", "EVIDENCE", "evidence", "A letter, please");

		assertThat(get(address + "/evidence", family)).hasStatusOk();
		assertThat(post(address + "/evidence/" + file(address) + "/remove", family, "MEMBER")).hasStatus(409);
		assertThat(post(address + "/evidence", family, "MEMBER", "choice", "LATER")).bodyText()
			.contains("Choose the photo or paper that we asked for");
		upload(address, family, new MockMultipartFile("files", "letter.jpg", "image/jpeg",
				new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 9 }));
		assertThat(location(post(address + "/answers", family, "MEMBER"))).isEqualTo(address + "/status");
		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText().contains("letter.jpg", "bed.jpg");
	}

	@Test
	void anotherAccountIsGivenWhenItIsAskedFor() {
		UUID family = person();
		String address = sent(family);
		ask(address, person(), "ask", "BANK", "bank", "Whose account is it?");

		assertThat(get(address + "/bank", family)).hasStatusOk();
		post(address + "/bank", family, "MEMBER", "kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number",
				"87654321");
		post(address + "/answers", family, "MEMBER");
		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText().contains("Ending in 21");
	}

	@Test
	void aQuestionNeedsItsReasonAndAReasonItsQuestion() {
		String address = sent(person());

		assertThat(ask(address, person())).bodyText().contains("Tick at least one question");
		assertThat(ask(address, person(), "ask", "BANK")).bodyText().contains("Write what you need to know");
		assertThat(ask(address, person(), "travel", "Why a taxi?")).bodyText()
			.contains("Tick this question above", "Why a taxi?");
		assertThat(ask(address, person(), "ask", "BANK", "bank", "x".repeat(501))).bodyText()
			.contains("Use 500 characters or fewer");
		assertThat(post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", version(address), "ask", "BANK",
				"bank", "Why?"))
			.bodyText()
			.contains("Say whether you have an interest");
		assertThat(status(address)).isEqualTo("SUBMITTED");
	}

	@Test
	void aStaleScreenAndWhoHasAnInterestDoNotAsk() {
		UUID family = person();
		String address = sent(family);
		String opened = version(address);
		assertThat(post(staff(address) + "/ask", family, "GRANTS_OFFICER", "version", opened, "ask", "BANK", "bank",
				"Why?", "conflict", "NO"))
			.bodyText()
			.contains("You cannot decide your own application");
		post(staff(address) + "/take-on", person(), "GRANTS_OFFICER");

		assertThat(post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", opened, "ask", "BANK", "bank",
				"My careful words", "conflict", "NO"))
			.bodyText()
			.contains("Somebody else changed this application", "My careful words");
	}

	@Test
	void theSamePressAsksOnceAndWhatIsSomebodyElsesIsNotThere() {
		String address = sent(person());
		UUID officer = person();
		String[] press = { "version", version(address), "ask", "BANK", "bank", "Why?", "conflict", "NO" };
		assertThat(location(post(staff(address) + "/ask", officer, "GRANTS_OFFICER", press))).isEqualTo(staff(address));
		assertThat(location(post(staff(address) + "/ask", officer, "GRANTS_OFFICER", press))).isEqualTo(staff(address));

		assertThat(told(address)).containsOnlyOnce("grants.changes-requested.v1");
		assertThat(get(address + "/answers", person())).hasStatus(404);
		assertThat(post(address + "/answers", person(), "MEMBER")).hasStatus(404);
		assertThat(post(address + "/answers/intensive-care", person(), "MEMBER")).hasStatus(404);
		for (String step : List.of("/ask", "/intensive-care", "/out-of-intensive-care", "/take-questions-back")) {
			assertThat(post(staff(address) + step, person(), "FINANCE")).as(step).hasStatus(403);
		}
	}

	@Test
	void remindedTwiceThenParkedForAPersonNeverRefused() {
		UUID family = person();
		String address = sent(family);
		ask(address, person(), "ask", "BANK", "bank", "Why?");

		for (int days : new int[] { 13, 14, 14, 35, 41, 42, 60 }) {
			waited(address, days);
			onTheHour();
			onTheHour();
		}

		assertThat(told(address)).containsExactly("grants.application-submitted.v1", "grants.changes-requested.v1",
				"grants.changes-still-needed.v1", "grants.changes-still-needed.v1");
		assertThat(status(address)).isEqualTo("CHANGES_REQUESTED");
		assertThat(get("/grants/staff?shelf=PARKED", person(), "GRANTS_OFFICER")).bodyText()
			.contains(reference(address));
		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText().contains("We have waited long");
		assertThat(get(address + "/answers", family)).hasStatusOk();
		assertThat(location(post(staff(address) + "/take-questions-back", person(), "GRANTS_OFFICER")))
			.isEqualTo(staff(address));
		assertThat(status(address)).isEqualTo("IN_REVIEW");
	}

	@Test
	void inIntensiveCareNobodyIsReminded() {
		UUID family = person();
		String told = sent(family);
		ask(told, person(), "ask", "BANK", "bank", "Why?");
		assertThat(location(post(told + "/answers/intensive-care", family, "MEMBER"))).isEqualTo(told + "/answers");
		assertThat(get(told + "/answers", family)).bodyText().contains("Take the time you need");
		String known = sent(person());
		ask(known, person(), "ask", "BANK", "bank", "Why?", "intensiveCare", "true");

		for (String address : List.of(told, known)) {
			waited(address, 90);
			onTheHour();
			assertThat(told(address)).doesNotContain("grants.changes-still-needed.v1");
			assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText().contains("in intensive care");
			post(staff(address) + "/out-of-intensive-care", person(), "GRANTS_OFFICER");
			post(staff(address) + "/intensive-care", person(), "GRANTS_OFFICER");
			post(staff(address) + "/out-of-intensive-care", person(), "GRANTS_OFFICER");
		}
	}

	@Test
	void nobodyRemindsTheDead() {
		UUID family = person();
		String address = sent(family);
		ask(address, person(), "ask", "BANK", "bank", "Why?");
		this.database.sql("""
				INSERT INTO applicant (member_id, told_at, died_at, version) VALUES (UUID_TO_BIN(?), NOW(6), NOW(6), 0)
				ON DUPLICATE KEY UPDATE died_at = NOW(6)""").param(family.toString()).update();
		waited(address, 90);
		onTheHour();

		assertThat(told(address)).doesNotContain("grants.changes-still-needed.v1");
		assertThat(get("/grants/staff?shelf=FAMILY", person(), "GRANTS_OFFICER")).hasStatusOk();
	}

	private MvcTestResult ask(String address, UUID officer, String... more) {
		return post(staff(address) + "/ask", officer, "GRANTS_OFFICER",
				with(more, "version", version(address), "conflict", "NO"));
	}

	private void waited(String address, int days) {
		this.database.sql("""
				UPDATE grant_application SET waiting_since = NOW(6) - INTERVAL :days DAY
				WHERE id = UUID_TO_BIN(:id)""").param("days", days).param("id", id(address)).update();
	}

	private void onTheHour() {
		this.tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().contains("AskingSweep"))
			.forEach((task) -> task.getTask().getRunnable().run());
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
