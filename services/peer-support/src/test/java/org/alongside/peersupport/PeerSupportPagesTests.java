package org.alongside.peersupport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.testing.security.MappingWalk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class PeerSupportPagesTests extends PeerSupportVisits {

	private final ApplicationContext context;

	private final UUID vera = person();

	private final UUID mira = person();

	PeerSupportPagesTests(MockMvcTester mvc, JdbcClient database, ApplicationContext context) {
		super(mvc, database);
		this.context = context;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void aVolunteerAppliesAllIsPutInOrderAndTwoPeopleMeet() {
		approved(this.vera);
		String address = proposed(this.mira);
		String reference = one("SELECT reference FROM support_request WHERE id = UUID_TO_BIN(?)", id(address));

		assertThat(get("/peer-support/staff", person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains(reference, "Proposals to look at", "proven");
		assertThat(get(desk(address), person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("All thirteen hard rules were passed", "Kind of the illness", "of 220", "of 1,000 points");
		assertThat(location(post(desk(address) + "/offer", person(), COORDINATOR))).isEqualTo(desk(address));

		String offer = "/peer-support/volunteer/offers/" + id(address);
		assertThat(get("/peer-support/volunteer", this.vera)).hasStatusOk().bodyText().contains("Please answer");
		assertThat(get(offer, this.vera)).hasStatusOk().bodyText().contains("Guillain-Barré", "Please answer by");
		assertThat(
				location(post(offer, this.vera, "MEMBER", "answer", "YES", "name", "Vera", "reach", "0300 111 1111")))
			.isEqualTo("/peer-support/volunteer");
		assertThat(get(address, this.mira)).hasStatusOk()
			.bodyText()
			.contains("Somebody would like to talk to you")
			.doesNotContain("0300 111 1111", ">Vera<");
		assertThat(location(post(address + "/answer", this.mira, "MEMBER", "answer", "YES", "name", "Mira", "reach",
				"mira@example.org")))
			.isEqualTo(address);

		String together = "/peer-support/together/" + id(address);
		assertThat(location(get("/peer-support/go/" + id(address), this.mira))).isEqualTo(together);
		assertThat(get(together, this.mira)).bodyText().contains("Vera", "0300 111 1111");
		assertThat(get(together, this.vera)).bodyText().contains("Mira", "mira@example.org");
		assertThat(location(post(together + "/talked", this.vera, "MEMBER",
				with(day("day", today()), "minutes", "30", "medium", "VOICE", "topics", "WORK"))))
			.isEqualTo(together);
		assertThat(status(address)).isEqualTo("ACTIVE");
		assertThat(get(together, this.mira)).bodyText().contains("30 minutes");
		post(together + "/rest", this.mira, "MEMBER", "resting", "true");
		assertThat(status(address)).isEqualTo("PAUSED");
		assertThat(get(together, this.mira)).hasStatusOk().bodyText().contains("Go on");
		assertThat(get(together + "/end", this.mira)).hasStatusOk();
		assertThat(post(together + "/end", this.mira, "MEMBER")).bodyText().contains("Choose why it ends");
		post(together + "/end", this.mira, "MEMBER", "reason", "DONE");
		assertThat(status(address)).isEqualTo("ENDED");
		assertThat(taken(this.vera)).isZero();
		assertThat(told(id(address))).containsExactly("peer-support.request-made.v1", "peer-support.proposed.v1",
				"peer-support.offered.v1", "peer-support.offered.v1", "peer-support.introduced.v1",
				"peer-support.ended.v1");
		assertThat(get(address, this.mira)).hasStatusOk().bodyText().contains("Ask again");
		assertThat(get("/peer-support/home-part", this.mira)).hasStatusOk().bodyText().contains("Ended");
		post(desk(address) + "/follow-up", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("FOLLOWED_UP");
	}

	@Test
	void whatComesToNothingLeadsBackToWaitingAndKeepsTheWait() {
		approved(this.vera);
		String address = proposed(this.mira);
		String since = one("SELECT waiting_since FROM support_request WHERE id = UUID_TO_BIN(?)", id(address));
		assertThat(taken(this.vera)).isOne();
		post(desk(address) + "/offer", person(), COORDINATOR);

		post("/peer-support/volunteer/offers/" + id(address), this.vera, "MEMBER", "answer", "NO", "reason",
				"Too much just now");

		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(taken(this.vera)).isZero();
		assertThat(one("SELECT waiting_since FROM support_request WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo(since);
		assertThat(get(address, this.mira)).bodyText().doesNotContain("Too much just now");
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).as("the two are not proposed again").isEqualTo("WAITING");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("to be kept apart (1 of 1 volunteers)");
	}

	@Test
	void theCoordinatorRefusesOnlyWithAReason() {
		approved(this.vera);
		String address = proposed(this.mira);

		assertThat(post(desk(address) + "/refuse", person(), COORDINATOR)).bodyText().contains("Enter why not");
		assertThat(status(address)).isEqualTo("PROPOSED");
		post(desk(address) + "/refuse", person(), COORDINATOR, "reason", "They live next door");
		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(taken(this.vera)).isZero();
	}

	@Test
	void theCoordinatorChoosesSomebodyElseAndThePlaceMovesAlong() {
		UUID will = person();
		approved(this.vera);
		approved(will);
		String address = proposed(this.mira);
		boolean withVera = taken(this.vera) == 1;
		UUID other = withVera ? will : this.vera;

		assertThat(location(post(desk(address) + "/change", person(), COORDINATOR, "volunteer", volunteer(other))))
			.isEqualTo(desk(address));

		assertThat(taken(other)).isOne();
		assertThat(taken(withVera ? this.vera : will)).isZero();
		assertThat(status(address)).isEqualTo("PROPOSED");
	}

	@Test
	void aRestIsOnePressAndWhoeverWasPlannedWaitsAgain() {
		approved(this.vera);
		String address = proposed(this.mira);

		assertThat(location(post("/peer-support/volunteer/pause", this.vera, "MEMBER")))
			.isEqualTo("/peer-support/volunteer");
		post("/peer-support/volunteer/pause", this.vera, "MEMBER");

		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(taken(this.vera)).isZero();
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("resting (1 of 1 volunteers)");
		assertThat(get("/peer-support/volunteer", this.vera)).hasStatusOk().bodyText().contains("I am back");
		post("/peer-support/volunteer/resume", this.vera, "MEMBER");
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("PROPOSED");
	}

	@Test
	void whoeverTalksWithSomebodyWhoIsIllAgainIsHandedOver() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);

		post("/peer-support/volunteer/pause", this.vera, "MEMBER", "reason", "RELAPSE");

		assertThat(status(address)).isEqualTo("INTRODUCED");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText().contains("Somebody is needed");
		assertThat(location(post(desk(address) + "/end", person(), COORDINATOR, "end", "RELAPSE")))
			.isEqualTo(desk(address));
		assertThat(status(address)).isEqualTo("ENDED");
		assertThat(taken(this.vera)).isZero();
	}

	@Test
	void whoeverComesBackGoesOnWithThoseTheyTalkedTo() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);
		post("/peer-support/volunteer/pause", this.vera, "MEMBER");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText().contains("Somebody is needed");

		post("/peer-support/volunteer/resume", this.vera, "MEMBER");

		assertThat(status(address)).isEqualTo("INTRODUCED");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText().doesNotContain("Somebody is needed");
	}

	@Test
	void whatFeltWrongIsForTheSafeguardingLeadAlone() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);
		String wrong = "/peer-support/wrong/" + id(address);

		assertThat(get(wrong, this.mira)).hasStatusOk();
		assertThat(post(wrong, this.mira, "MEMBER", "words", " ")).bodyText().contains("Write a few words");
		post(wrong, this.mira, "MEMBER", "words", "They asked me for money");
		String concern = "/peer-support/staff/concerns/"
				+ one("SELECT BIN_TO_UUID(id) FROM concern WHERE 'x' = ?", "x");

		assertThat(get(concern, person(), COORDINATOR)).hasStatus(403);
		assertThat(get("/peer-support/staff/concerns", person(), "SAFEGUARDING_LEAD")).hasStatusOk();
		assertThat(get(concern, person(), "SAFEGUARDING_LEAD")).hasStatusOk()
			.bodyText()
			.contains("They asked me for money", "Written by the member");
		assertThat(one("SELECT type FROM outbox WHERE `key` = ?", id(concern)))
			.isEqualTo("peer-support.letter-requested.v1");
		assertThat(one("SELECT payload FROM outbox WHERE `key` = ?", id(concern))).doesNotContain("money");
		assertThat(get("/peer-support/staff/volunteers/" + volunteer(this.vera), person(), COORDINATOR)).bodyText()
			.contains("Nobody new until");
		post(concern + "/close", person(), "SAFEGUARDING_LEAD");
		assertThat(get("/peer-support/staff/volunteers/" + volunteer(this.vera), person(), COORDINATOR)).bodyText()
			.doesNotContain("Nobody new until");
	}

	@Test
	void aReferenceIsGivenOnceByItsLink() {
		post("/peer-support/volunteer/apply", this.vera, "MEMBER", "role", "PATIENT", "condition", "GBS", "nation",
				"ENGLAND", "age", "45-54", "channels", "VOICE", "firstName", "Rowan", "firstEmail", "rowan@example.org",
				"secondName", "Robin", "secondEmail", "robin@example.org");
		String token = "a-known-token-of-a-test";
		this.database.sql("""
				UPDATE referee SET token_hash = UNHEX(SHA2(?, 256)), asked_at = NOW(6),
				expires_at = DATE_ADD(NOW(6), INTERVAL 1 DAY) WHERE number = 1""").param(token).update();
		String page = "/peer-support/references/" + token;

		assertThat(this.mvc.get().uri(page).accept("text/html")).hasStatusOk().bodyText().contains("Hello Rowan");
		assertThat(this.mvc.post().uri(page).accept("text/html")).hasStatusOk()
			.bodyText()
			.contains("Choose how long you have known them");
		assertThat(this.mvc.post().uri(page).accept("text/html").param("known", "LONG").param("trust", "YES"))
			.bodyText()
			.contains("Thank you");
		assertThat(this.mvc.post().uri(page).accept("text/html").param("known", "LONG").param("trust", "NO")).bodyText()
			.contains("does not work any more");
		assertThat(this.mvc.get().uri(page).accept("text/html")).bodyText().contains("does not work any more");
		assertThat(get("/peer-support/staff/volunteers/" + volunteer(this.vera), person(), COORDINATOR)).bodyText()
			.contains("More than five years");
	}

	@Test
	void nobodyIsApprovedBeforeAllIsInOrderNorByThemselves() {
		post("/peer-support/volunteer/apply", this.vera, "MEMBER", "role", "PATIENT", "condition", "GBS", "nation",
				"ENGLAND", "age", "45-54", "channels", "VOICE", "firstName", "Rowan", "firstEmail", "rowan@example.org",
				"secondName", "Robin", "secondEmail", "robin@example.org");
		String desk = "/peer-support/staff/volunteers/" + volunteer(this.vera);

		assertThat(post(desk + "/start", this.vera, COORDINATOR)).hasStatus(409);
		post(desk + "/start", person(), COORDINATOR);
		assertThat(post(desk + "/approve", person(), COORDINATOR)).hasStatus(409)
			.bodyText()
			.contains("Something is still missing");
		assertThat(get(desk, person(), COORDINATOR)).bodyText().contains("First reference", "Training", "DBS");
		assertThat(post(desk + "/complete", person(), COORDINATOR,
				with(day("from", today().plusDays(2)), "requirement", "", "until.day", "31", "until.month", "2",
						"until.year", "2027")))
			.bodyText()
			.contains("Choose what you have seen", "not in the future", "leave it empty");
	}

	@Test
	void emptyAndOddAnswersComeBackWithWhatIsMissing() {
		String address = started(this.mira);

		assertThat(get(address + "/five", this.mira)).hasStatusOk();
		assertThat(post(address + "/five", this.mira, "MEMBER")).bodyText()
			.contains("Choose who you are", "Choose which illness", "Choose where you live", "Choose how old you are",
					"Choose at least one way to talk");
		assertThat(post(address + "/five", this.mira, "MEMBER", "role", "KING", "condition", "GBS", "nation", "MARS",
				"age", "UNDER_18", "channels", "PIGEON"))
			.bodyText()
			.contains("Choose who you are", "Choose where you live", "people of 18 and over");
		assertThat(post(address + "/send", this.mira, "MEMBER")).hasStatus(409).bodyText().contains("five questions");
		assertThat(post("/peer-support/volunteer/apply", this.vera, "MEMBER", "firstEmail", "nobody", "secondName",
				"x".repeat(200)))
			.bodyText()
			.contains("Enter their name", "Enter a full email address", "Use 120 characters or fewer");
	}

	@Test
	void whatNobodyHasToAnswerIsKeptAndCanBeLeftOut() {
		String address = waiting(this.mira);

		assertThat(get(address + "/more", this.mira)).hasStatusOk();
		post(address + "/more", this.mira, "MEMBER", "hours", "MON_EVENING", "hours", "NEVER", "topics", "WORK",
				"stage", "RECOVERING");
		assertThat(get(address + "/more", this.mira)).bodyText()
			.containsPattern("value=\"MON_EVENING\" checked")
			.containsPattern("value=\"WORK\" checked");
		assertThat(location(post(address + "/more", this.mira, "MEMBER"))).isEqualTo(address);
		assertThat(get(address + "/wishes", this.mira)).hasStatusOk();
		assertThat(post(address + "/wishes", this.mira, "MEMBER", "note", "x".repeat(1001))).bodyText()
			.contains("Use 1,000 characters or fewer");
		post(address + "/wishes", this.mira, "MEMBER", "inHospital", "true", "mustHaves", "SAME_NATION", "note",
				"I sign slowly");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.containsPattern("In hospital: somebody by \\d+ [A-Z][a-z]+");
		assertThat(get(desk(address), person(), COORDINATOR)).bodyText().contains("In hospital now", "I sign slowly");
	}

	@Test
	void aVolunteerSaysWhatIsTooMuch() {
		approved(this.vera);

		for (String page : List.of("/five", "/more", "/limits", "/stop", "")) {
			assertThat(get("/peer-support/volunteer" + page, this.vera)).as(page).hasStatusOk();
		}
		assertThat(post("/peer-support/volunteer/limits", this.vera, "MEMBER", "people", "9")).bodyText()
			.contains("Choose how many people");
		post("/peer-support/volunteer/limits", this.vera, "MEMBER", "people", "1", "noGo", "DEATH");
		assertThat(one("SELECT capacity FROM volunteer WHERE member_id = UUID_TO_BIN(?)", this.vera)).isEqualTo("1");
		assertThat(get("/peer-support/volunteer/limits", this.vera)).bodyText()
			.containsPattern("value=\"DEATH\" checked");
		post("/peer-support/volunteer/stop", this.vera, "MEMBER");
		assertThat(get("/peer-support/volunteer", this.vera)).hasStatusOk().bodyText().contains("Offer your time");
		assertThat(get("/peer-support/staff/volunteers", person(), COORDINATOR)).hasStatusOk();
	}

	@Test
	void takingBackSendingAndAskingManyTimesIsOnce() throws Exception {
		List<Callable<String>> presses = new ArrayList<>();
		for (int press = 0; press < 8; press++) {
			presses.add(() -> started(this.mira));
		}
		try (var threads = Executors.newFixedThreadPool(8)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow).distinct()).hasSize(1);
		}
		String address = waiting(this.mira);
		post(address + "/send", this.mira, "MEMBER");
		assertThat(get(address + "/withdraw", this.mira)).hasStatusOk();
		post(address + "/withdraw", this.mira, "MEMBER");
		post(address + "/withdraw", this.mira, "MEMBER");

		assertThat(told(id(address))).containsExactly("peer-support.request-made.v1",
				"peer-support.request-withdrawn.v1");
		String again = started(this.mira);
		assertThat(again).isNotEqualTo(address);
		assertThat(get(again + "/five", this.mira)).as("nothing has to be told again")
			.bodyText()
			.containsPattern("value=\"GBS\" checked");
	}

	@Test
	void whatIsSomebodyElsesIsNotThere() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);
		UUID stranger = person();

		for (String page : List.of(address, address + "/five", address + "/more", address + "/wishes",
				address + "/send", address + "/withdraw", address + "/answer", "/peer-support/together/" + id(address),
				"/peer-support/together/" + id(address) + "/end", "/peer-support/go/" + id(address),
				"/peer-support/wrong/" + id(address), "/peer-support/volunteer/offers/" + id(address),
				"/peer-support/volunteer/five")) {
			assertThat(get(page, stranger)).as(page).hasStatus(404);
		}
		assertThat(post("/peer-support/volunteer/offers/" + id(address), stranger, "MEMBER", "answer", "NO"))
			.hasStatus(404);
		assertThat(post(address + "/answer", this.vera, "MEMBER", "answer", "NO")).hasStatus(404);
	}

	@Test
	void aProposalIsNothingTheVolunteerSeesBeforeTheyAreAsked() {
		approved(this.vera);
		String address = proposed(this.mira);

		assertThat(get("/peer-support/volunteer/offers/" + id(address), this.vera)).hasStatus(404);
		assertThat(get("/peer-support/go/" + id(address), this.vera)).hasStatus(404);
	}

	@Test
	void everyDoorSaysWhoMayEnter() {
		var walk = MappingWalk.through(this.context);

		assertThat(walk.wrongs()).isEmpty();
		assertThat(walk.openToAll()).filteredOn((door) -> !door.startsWith("GET /ui/gallery"))
			.containsExactlyInAnyOrder("GET /peer-support", "GET /peer-support/references/{token}",
					"POST /peer-support/references/{token}");
	}

	@Test
	void aMemberSeesNothingOfStaff() {
		assertThat(get("/peer-support/staff", person())).hasStatus(403);
		assertThat(get("/peer-support/staff/volunteers", person())).hasStatus(403);
		assertThat(get("/peer-support/staff/concerns", person(), COORDINATOR)).hasStatus(403);
		assertThat(get("/peer-support/staff/home-part", person())).hasStatus(204);
		assertThat(get("/peer-support/staff/home-part", person(), COORDINATOR)).hasStatusOk();
		assertThat(get("/peer-support/staff?reference=PB+1111+1111", person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("We found no request");
		assertThat(this.mvc.get().uri("/peer-support").accept("text/html")).hasStatusOk();
	}

}
