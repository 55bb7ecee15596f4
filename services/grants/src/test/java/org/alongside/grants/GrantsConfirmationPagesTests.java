package org.alongside.grants;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.Forgetting;
import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsConfirmationPagesTests extends GrantsVisits {

	private static final String CLOSED = "This link is closed";

	private final MailSeal seal;

	private final Forgetting forgetting;

	private final Ids ids;

	private final List<ScheduledTaskHolder> schedules;

	GrantsConfirmationPagesTests(MockMvcTester mvc, JdbcClient database, MailSeal seal, Forgetting forgetting, Ids ids,
			List<ScheduledTaskHolder> schedules) {
		super(mvc, database);
		this.seal = seal;
		this.forgetting = forgetting;
		this.ids = ids;
		this.schedules = schedules;
	}

	@Test
	void aFamilyNamesSomebodyIfItLikesAndNobodyIsAskedBeforeItIsSent() {
		UUID family = person();
		String address = answered(family);
		assertThat(get(address, family)).bodyText()
			.contains("Somebody at the hospital who can confirm it", "If you like");
		assertThat(get(address + "/check", family)).bodyText().contains("Nobody: that is all right");

		assertThat(post(address + "/confirmation", family, "MEMBER", "name", "Ann Example")).bodyText()
			.contains("Type what they do there", "Type their email address",
					"Tick the box so that we may write to them", "Ann Example");
		assertThat(location(name(address, family, "ann@ward.nhs.uk"))).isEqualTo(address + "/next");
		assertThat(location(name(address, family, "ann@walton.nhs.uk"))).isEqualTo(address + "/next");
		assertThat(get(address + "/check", family)).bodyText().contains("Ann Example, ward nurse");
		assertThat(get(address + "/confirmation", family)).bodyText().contains("ann@walton.nhs.uk");
		assertThat(mails(address)).isEmpty();

		post(address + "/send", family, "MEMBER");
		post(address + "/send", family, "MEMBER");

		assertThat(mails(address)).singleElement().satisfies((mail) -> {
			assertThat(mail.email()).isEqualTo("ann@walton.nhs.uk");
			assertThat(mail.kind()).isEqualTo("CONFIRMATION_ASKED");
		});
		assertThat(get(address + "/status", family)).bodyText()
			.contains("We asked the hospital to confirm the stay", "Put right whom we should ask");
	}

	@Test
	void whoeverNamesNobodyAfterAllAsksNobody() {
		UUID family = person();
		String address = answered(family);
		name(address, family, "ann@ward.nhs.uk");

		assertThat(location(post(address + "/confirmation/nobody", family, "MEMBER"))).isEqualTo(address + "/next");
		post(address + "/send", family, "MEMBER");

		assertThat(mails(address)).isEmpty();
		assertThat(get(address + "/status", family)).bodyText()
			.contains("That is all right", "Name somebody at the hospital");
		assertThat(staffPage(address)).contains("Nobody at the hospital was named");
	}

	@Test
	void aYesFromTheHospitalPassesTheRuleAndIsShownToAll() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		String version = version(address);
		String link = last(address).path();
		assertThat(staffPage(address)).contains("Waiting", "ann@walton.nhs.uk", "Ask somebody at the hospital");

		assertThat(look(link)).hasStatusOk()
			.bodyText()
			.contains("Ada Example", "The Walton Centre, Liverpool", "Still there")
			.doesNotContain("GBS", "Someone", "M1 1AA", reference(address));
		assertThat(look(link)).as("looking does not use it up").bodyText().contains("Ada Example");
		assertThat(answer(link, address, "YES")).bodyText().contains("We have your answer");

		assertThat(answer(link, address, "NO")).bodyText().contains(CLOSED);
		assertThat(look(link)).bodyText().contains(CLOSED).doesNotContain("Ada Example");
		assertThat(version(address)).as("a screen made before is stale").isNotEqualTo(version);
		assertThat(staffPage(address))
			.contains("An address of a health service confirmed the very dates the family gives",
					"These dates are right", "the same answer")
			.doesNotContain("Not a hospital’s address");
		assertThat(get(address + "/status", family)).bodyText()
			.contains("The hospital answered", "The hospital confirmed the dates of the stay")
			.doesNotContain("Put right whom we should ask");
		assertThat(one("SELECT COUNT(*) FROM earlier_check_run WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		assertThat(get(address + "/confirmation", family)).hasRedirectedUrl(address + "/status");
		assertThat(name(address, family, "other@walton.nhs.uk")).bodyText()
			.contains("The hospital has answered already");
	}

	@Test
	void anAddressThatIsNoHospitalsCountsForAPerson() {
		String address = asked(person(), "ann.the.nurse@gmail.com");

		answer(last(address).path(), address, "YES");

		assertThat(staffPage(address))
			.contains("Not a hospital’s address", "These dates are right", "It passes only when they are the same")
			.doesNotContain("confirmed the very dates");
	}

	@Test
	void otherDatesStandBesideTheFamilysAndPassOnceTheFamilyPutsThemRight() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		LocalDate right = today().minusDays(2);
		String link = last(address).path();

		assertThat(answer(link, address, "OTHER_DATES")).bodyText().contains("Type the first day of the stay");
		assertThat(answer(link, address, "OTHER_DATES", day("from", today().plusDays(2)))).bodyText()
			.contains("The first day cannot be later than today");
		assertThat(answer(link, address, "OTHER_DATES", "from.day", "31", "from.month", "2", "from.year", "2026"))
			.hasStatusOk()
			.bodyText()
			.contains("Is this stay in hospital right?");
		assertThat(answer(link, address, "OTHER_DATES", with(day("from", right), day("to", right.minusDays(1)))))
			.bodyText()
			.contains("The last day cannot be before the first");
		assertThat(answer(link, address, "OTHER_DATES", day("from", today().minusDays(3)))).bodyText()
			.contains("Choose Yes if they are right");
		assertThat(answer(link, address, "OTHER_DATES", day("from", today().minusYears(9)))).bodyText()
			.contains("more than five years ago");
		assertThat(answer(link, address, "OTHER_DATES", day("from", right))).bodyText().contains("We have your answer");

		String kept = one(
				"SELECT DATE_FORMAT(admitted_on, '%Y-%m-%d') FROM grant_application WHERE id = UUID_TO_BIN(?)",
				id(address));
		assertThat(kept).as("the family's own").isEqualTo("" + today().minusDays(3));
		assertThat(staffPage(address)).contains("The dates are others", "It passes only when they are the same");
		assertThat(get(address + "/status", family)).bodyText()
			.contains("The hospital answered")
			.doesNotContain("The dates are others");

		post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", version(address), "ask", "PATIENT",
				"patient", "Which day was it?", "conflict", "NO");
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", right), "patientName", "Ada Example", "tie", "PARTNER"));
		post(address + "/answers", family, "MEMBER");
		assertThat(staffPage(address)).contains("confirmed the very dates the family gives");
	}

	@Test
	void aNoIsForStaffAloneAndTheirWordsAreOnlyWords() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		String link = last(address).path();
		assertThat(answer(link, address, "NO", "words", "x".repeat(501))).bodyText()
			.contains("Use 500 characters or fewer");
		assertThat(answer(link, address, "MAYBE")).bodyText().contains("Choose one answer");

		answer(link, address, "NO", "words", "<script>alert(1)</script> never heard of her");

		assertThat(get(staff(address), person(), "GRANTS_OFFICER")).bodyText()
			.contains("Not confirmed", "never heard of her")
			.doesNotContain("<script>alert(1)");
		assertThat(get(address + "/status", family)).bodyText()
			.contains("The hospital answered")
			.doesNotContain("Not confirmed", "never heard of her");
	}

	@Test
	void whoeverItIsNotForIsLeftAloneAndTheFamilyNamesAnother() {
		UUID family = person();
		String address = asked(family, "wrong@walton.nhs.uk");
		String link = last(address).path();

		assertThat(answer(link, address, "NOT_MINE")).bodyText().contains("We do not write to you again");
		assertThat(look(link)).bodyText().contains(CLOSED);
		assertThat(get(address + "/status", family)).bodyText().contains("did not reach the right person");
		assertThat(get(address + "/confirmation", family)).bodyText().doesNotContain("wrong@walton.nhs.uk");
		assertThat(location(name(address, family, "right@walton.nhs.uk"))).isEqualTo(address + "/status");

		assertThat(last(address).email()).isEqualTo("right@walton.nhs.uk");
		answer(last(address).path(), address, "YES");
		assertThat(staffPage(address)).contains("Not for them", "confirmed the very dates");
	}

	@Test
	void anotherAddressClosesTheLinkOfTheFirstAndTheSameAgainAsksNobodyTwice() {
		UUID family = person();
		String address = asked(family, "first@walton.nhs.uk");
		String first = last(address).path();

		name(address, family, "FIRST@walton.nhs.uk");
		assertThat(mails(address)).hasSize(1);
		name(address, family, "second@walton.nhs.uk");
		name(address, family, "second@walton.nhs.uk");

		assertThat(mails(address)).hasSize(2);
		assertThat(look(first)).bodyText().contains(CLOSED);
		assertThat(answer(first, address, "YES")).bodyText().contains(CLOSED);
		assertThat(look(last(address).path())).bodyText().contains("Ada Example");
	}

	@Test
	void hospitalsAreNotAskedWithoutEnd() {
		UUID family = person();
		String address = asked(family, "n0@walton.nhs.uk");
		for (int more = 1; more < 6; more++) {
			assertThat(location(name(address, family, "n" + more + "@walton.nhs.uk"))).isEqualTo(address + "/status");
		}

		assertThat(name(address, family, "n6@walton.nhs.uk")).bodyText()
			.contains("We have asked 6 times", "n6@walton.nhs.uk");
		assertThat(post(staff(address) + "/hospital/again", person(), "GRANTS_OFFICER", "mails", "1")).bodyText()
			.contains("We have asked 6 times");
		assertThat(mails(address)).hasSize(6);
		assertThat(look(last(address).path())).as("whoever was asked last still is").bodyText().contains("Ada Example");
	}

	@Test
	void staffAskAgainAndAskAnotherAndItIsWrittenDown() {
		String address = asked(person(), "ann@walton.nhs.uk");
		UUID officer = person();
		String first = last(address).path();
		assertThat(get(staff(address) + "/hospital", officer, "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("Ask the same person once more", "ann@walton.nhs.uk");

		String[] press = { "mails", "1" };
		assertThat(location(post(staff(address) + "/hospital/again", officer, "GRANTS_OFFICER", press)))
			.isEqualTo(staff(address));
		post(staff(address) + "/hospital/again", officer, "GRANTS_OFFICER", press);
		post(staff(address) + "/hospital/again", officer, "GRANTS_OFFICER");
		assertThat(mails(address)).as("the same press").hasSize(2);
		assertThat(look(first)).as("both mails work").bodyText().contains("Ada Example");

		assertThat(post(staff(address) + "/hospital", officer, "GRANTS_OFFICER", "email", "x")).bodyText()
			.contains("This is not an email address");
		assertThat(location(askStaff(address, officer, "matron@walton.nhs.uk"))).isEqualTo(staff(address));
		answer(last(address).path(), address, "YES");

		assertThat(staffPage(address)).contains("Named by Someone", "asked the hospital once more",
				"asked somebody at the hospital", "matron@walton.nhs.uk");
		assertThat(location(askStaff(address, officer, "third@walton.nhs.uk")))
			.as("staff may ask once more, though one answered")
			.isEqualTo(staff(address));
	}

	@Test
	void whoHasAnInterestChoosesNobodyWhoConfirms() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");

		assertThat(askStaff(address, family, "mine@walton.nhs.uk")).bodyText()
			.contains("You cannot decide your own application", "mine@walton.nhs.uk");
		assertThat(post(staff(address) + "/hospital/again", family, "GRANTS_OFFICER", "mails", "1")).bodyText()
			.contains("You cannot decide your own application");
		assertThat(mails(address)).hasSize(1);
		assertThat(post(staff(address) + "/hospital", person(), "MEMBER")).hasStatus(403);
		assertThat(post(staff(address) + "/hospital/again", person(), "FINANCE")).hasStatus(403);
	}

	@Test
	void whatIsSomebodyElsesIsNotThere() {
		String address = asked(person(), "ann@walton.nhs.uk");
		UUID stranger = person();

		assertThat(get(address + "/confirmation", stranger)).hasStatus(404);
		assertThat(name(address, stranger, "evil@walton.nhs.uk")).hasStatus(404);
		assertThat(post(address + "/confirmation/nobody", stranger, "MEMBER")).hasStatus(404);
		assertThat(get(staff("/grants/applications/" + person()) + "/hospital", stranger, "GRANTS_OFFICER"))
			.hasStatus(404);
		assertThat(mails(address)).hasSize(1);
	}

	@Test
	void aLinkThatWasGuessedChangedOrTakenFromElsewhereOpensNothing() {
		String one = asked(person(), "ann@walton.nhs.uk");
		String other = asked(person(), "bea@walton.nhs.uk");
		String token = last(one).token();
		String turned = new StringBuilder(token).reverse().toString();

		for (String guess : List.of("x", "0".repeat(43), turned, token + "x", token.substring(1), "x".repeat(3000),
				one.replaceAll(".*/", ""), "%F0%9F%92%89", "'%20or%201=1")) {
			assertThat(look("/grants/confirmations/" + guess)).as(guess).hasStatusOk().bodyText().contains(CLOSED);
			assertThat(answer("/grants/confirmations/" + guess, one, "YES")).as(guess)
				.hasStatusOk()
				.bodyText()
				.contains(CLOSED);
		}
		answer(last(other).path(), other, "YES");
		assertThat(statusOfLast(one)).isEqualTo("ASKED");
		assertThat(look(last(one).path())).bodyText().contains("Ada Example");
	}

	@Test
	void anAnswerToDatesThatHaveChangedMeanwhileIsAskedForOnceMore() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", version(address), "ask", "PATIENT",
				"patient", "Which day was it?", "conflict", "NO");
		String link = last(address).path();
		String seen = seen(link);
		assertThat(seen).startsWith(today().minusDays(3) + "/");
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today().minusDays(1)), "patientName", "Ada Example", "tie", "PARTNER"));

		assertThat(answerSeeing(link, seen, "YES")).bodyText()
			.contains("have just been changed", today().minusDays(1) + "/");
		assertThat(answerSeeing(link, "nonsense", "YES")).bodyText().contains("have just been changed");
		assertThat(statusOfLast(address)).isEqualTo("ASKED");
		assertThat(answerSeeing(link, seen(link), "YES")).bodyText().contains("We have your answer");
	}

	@Test
	void whatWasSaidOfOnePatientIsNotSaidOfAnother() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		String link = last(address).path();
		String seen = seen(link);
		post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", version(address), "ask", "PATIENT",
				"patient", "Who is it?", "conflict", "NO");
		var another = with(day("admittedOn", today().minusDays(3)), "patientName", "Bea Example", "tie", "PARTNER");
		post(address + "/patient", family, "MEMBER", another);
		assertThat(answerSeeing(link, seen, "YES")).as("a page opened before")
			.bodyText()
			.contains("have just been changed");
		assertThat(answer(link, address, "YES")).bodyText().contains("We have your answer");
		post(address + "/answers", family, "MEMBER");
		assertThat(staffPage(address)).contains("confirmed the very dates the family gives");

		post(staff(address) + "/ask", person(), "GRANTS_OFFICER", "version", version(address), "ask", "PATIENT",
				"patient", "Is that so?", "conflict", "NO");
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today().minusDays(3)), "patientName", "Cleo Example", "tie", "PARTNER"));
		post(address + "/answers", family, "MEMBER");
		assertThat(staffPage(address)).doesNotContain("confirmed the very dates the family gives");
	}

	@Test
	void twoAnswersAtTheSameMomentAreOne() throws Exception {
		String address = asked(person(), "ann@walton.nhs.uk");
		String link = last(address).path();

		List<Callable<MvcTestResult>> presses = new ArrayList<>();
		for (int press = 0; press < 8; press++) {
			String said = (press % 2 == 0) ? "YES" : "NO";
			presses.add(() -> answer(link, address, said));
		}
		List<String> pages = new ArrayList<>();
		try (var people = Executors.newFixedThreadPool(8)) {
			for (var page : people.invokeAll(presses)) {
				assertThat(page.get()).hasStatusOk();
				pages.add(page.get().getResponse().getContentAsString());
			}
		}

		assertThat(pages).filteredOn((page) -> page.contains("We have your answer")).hasSize(1);
		assertThat(pages).filteredOn((page) -> page.contains(CLOSED)).hasSize(7);
		assertThat(one("SELECT COUNT(*) FROM earlier_check_run WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
	}

	@Test
	void whatIsTakenBackOrDecidedNeedsNoAnswer() {
		UUID family = person();
		String withdrawn = asked(family, "ann@walton.nhs.uk");
		String link = last(withdrawn).path();
		String confirmation = one("SELECT BIN_TO_UUID(id) FROM confirmation WHERE application_id = UUID_TO_BIN(?)",
				id(withdrawn));
		post(withdrawn + "/withdraw", family, "MEMBER");
		assertThat(look(link)).bodyText().contains(CLOSED);
		assertThat(answer(link, withdrawn, "YES")).bodyText().contains(CLOSED);
		assertThat(told("x/" + confirmation)).containsExactly("grants.confirmation-requested.v1",
				"grants.confirmation-ended.v1");
		assertThat(one("SELECT COUNT(*) FROM confirmation WHERE application_id = UUID_TO_BIN(?)", id(withdrawn)))
			.isEqualTo("0");

		String declined = asked(person(), "bea@walton.nhs.uk");
		post(staff(declined) + "/decline", person(), "GRANTS_OFFICER", "version", version(declined), "reasons",
				"NOT_SHOWN", "conflict", "NO");
		assertThat(status(declined)).isEqualTo("DECLINED");
		assertThat(look(last(declined).path())).bodyText().contains(CLOSED);
		assertThat(askStaff(declined, person(), "late@walton.nhs.uk")).bodyText()
			.contains("This application is decided");
	}

	@Test
	void whoeverIsSilentIsRemindedOnceAndTheLinkGrowsOld() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		later(address, 4);
		run("ConfirmationSweep.remind");
		assertThat(mails(address)).hasSize(1);
		later(address, 1);

		run("ConfirmationSweep.remind");
		run("ConfirmationSweep.remind");

		assertThat(mails(address)).hasSize(2);
		assertThat(last(address).kind()).isEqualTo("CONFIRMATION_REMINDED");
		assertThat(mails(address)).extracting(HospitalMail::path)
			.allSatisfy((link) -> assertThat(look(link)).bodyText().contains("Ada Example"));
		assertThat(get(address + "/status", family)).bodyText().contains("We reminded the hospital");
		later(address, 9);
		assertThat(look(last(address).path())).bodyText().contains(CLOSED);
		assertThat(answer(last(address).path(), address, "YES")).bodyText().contains(CLOSED);
		assertThat(get(address + "/status", family)).bodyText().contains("No answer came in time");
		assertThat(staffPage(address)).contains("No answer came");

		name(address, family, "ann@walton.nhs.uk");
		assertThat(mails(address)).hasSize(3);
		assertThat(look(last(address).path())).bodyText().contains("Ada Example");
	}

	@Test
	void nobodyIsRemindedForSomebodyWhoHasDied() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		this.database
			.sql("""
					INSERT INTO applicant (member_id, told_at, died_at, version) VALUES (UUID_TO_BIN(?), NOW(6), NOW(6), 0)""")
			.param(family.toString())
			.update();
		later(address, 6);

		run("ConfirmationSweep.remind");

		assertThat(mails(address)).hasSize(1);
		assertThat(answer(last(address).path(), address, "YES")).bodyText().contains("We have your answer");
	}

	@Test
	void afterAYearNobodyKnowsWhoWasAskedAndTheAnswerStands() {
		String address = asked(person(), "ann@walton.nhs.uk");
		answer(last(address).path(), address, "YES");
		this.database
			.sql("UPDATE confirmation SET named_at = named_at - INTERVAL 367 DAY WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();

		run("ConfirmationSweep.forget");

		assertThat(staffPage(address)).contains("Who it was is not kept any more", "These dates are right")
			.doesNotContain("ann@walton.nhs.uk");
	}

	@Test
	void whatWasAskedOfAHospitalGoesWithTheFamily() {
		UUID family = person();
		String address = asked(family, "ann@walton.nhs.uk");
		String link = last(address).path();
		String granted = asked(family, "bea@walton.nhs.uk");
		answer(last(granted).path(), granted, "YES");
		post(staff(granted) + "/recommend", person(), "GRANTS_OFFICER", "version", version(granted), "amount", "10",
				"reasons", "RULES_MET", "conflict", "NO");
		post(staff(granted) + "/approve", person(), "GRANTS_APPROVER", "version", version(granted), "fund",
				openFund("For who names a nurse", "100"), "reasons", "RULES_MET", "conflict", "NO");
		this.database.sql("UPDATE payment SET status = 'ACCEPTED' WHERE application_id = UUID_TO_BIN(?)")
			.param(id(granted))
			.update();

		this.forgetting.forget(family, this.ids.next());
		this.forgetting.forgetWhoWaited();

		assertThat(one("SELECT COUNT(*) FROM confirmation WHERE member_id = UUID_TO_BIN(?)", family.toString()))
			.isEqualTo("0");
		assertThat(one("""
				SELECT COUNT(*) FROM grant_application WHERE member_id = UUID_TO_BIN(?) AND sealed_word IS NOT NULL""",
				family.toString()))
			.isEqualTo("0");
		assertThat(look(link)).bodyText().contains(CLOSED);
	}

	private String asked(UUID family, String email) {
		String address = answered(family);
		name(address, family, email);
		post(address + "/send", family, "MEMBER");
		return address;
	}

	private MvcTestResult name(String address, UUID family, String email) {
		return post(address + "/confirmation", family, "MEMBER", "name", "Ann Example", "job", "ward nurse", "email",
				email, "agreed", "true");
	}

	private MvcTestResult askStaff(String address, UUID officer, String email) {
		return post(staff(address) + "/hospital", officer, "GRANTS_OFFICER", "name", "Mae Example", "job", "matron",
				"email", email, "agreed", "true");
	}

	private MvcTestResult look(String link) {
		return this.mvc.get().uri(java.net.URI.create(link)).accept(MediaType.TEXT_HTML).exchange();
	}

	/**
	 * Answers whatever the page shows now, or, once the link is closed, what it might
	 * have.
	 */
	private MvcTestResult answer(String link, String address, String said, String... more) {
		return answerSeeing(link, seen(link), said, more);
	}

	private String seen(String link) {
		return HospitalMail.shown(this.mvc, link);
	}

	/** Answers as whoever has the link, signed in nowhere. */
	private MvcTestResult answerSeeing(String link, String seen, String said, String... more) {
		var request = this.mvc.post()
			.uri(java.net.URI.create(link))
			.accept(MediaType.TEXT_HTML)
			.param("answer", said)
			.param("shown", seen);
		for (int at = 0; at < more.length; at += 2) {
			request.param(more[at], more[at + 1]);
		}
		return request.exchange();
	}

	private List<HospitalMail> mails(String address) {
		return HospitalMail.about(this.database, this.seal, address);
	}

	private HospitalMail last(String address) {
		return mails(address).getLast();
	}

	private String staffPage(String address) {
		return words(get(staff(address), person(), "GRANTS_OFFICER"));
	}

	private static String words(MvcTestResult page) {
		try {
			return org.springframework.web.util.HtmlUtils.htmlUnescape(page.getResponse().getContentAsString());
		}
		catch (java.io.UnsupportedEncodingException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}

	private String statusOfLast(String address) {
		return one("SELECT status FROM confirmation WHERE application_id = UUID_TO_BIN(?) ORDER BY number DESC LIMIT 1",
				id(address));
	}

	/** As if it had been asked some days earlier. */
	private void later(String address, int days) {
		this.database
			.sql("""
					UPDATE confirmation SET asked_at = asked_at - INTERVAL :days DAY, expires_at = expires_at - INTERVAL :days DAY
					WHERE application_id = UUID_TO_BIN(:id)""")
			.param("days", days)
			.param("id", id(address))
			.update();
	}

	private void run(String task) {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((each) -> each.toString().endsWith(task))
			.singleElement()
			.satisfies((each) -> each.getTask().getRunnable().run());
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
