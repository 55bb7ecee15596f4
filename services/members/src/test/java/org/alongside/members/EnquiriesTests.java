package org.alongside.members;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.contracts.members.SealedLetter;
import org.alongside.members.enquiries.MembersEnquiries;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.staff.Staff;
import org.alongside.members.staff.StaffRole;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What people ask the office, and what becomes of it, page by page. */
@WithMembers
class EnquiriesTests {

	private static final String INBOX = "/members/staff/enquiries";

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_01ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private Staff staff;

	@Autowired
	private MembersEnquiries enquiries;

	@Autowired
	private SteppingClock clock;

	@Test
	void anyoneMayAskAndTakesAReferenceAway() {
		var browser = new Browser(this.port);
		var form = form(browser, "nadia.asks@example.org");
		form.put("message", "Is there a chat for carers in Cork?");
		form.put("nation", "IRELAND");

		var received = browser.get(Browser.location(send(browser, form)));

		assertThat(received.statusCode()).isEqualTo(200);
		assertThat(received.body()).containsPattern("EN-\\w{4}-\\w{4}")
			.contains("An email with your reference", "href=\"/help/crisis\"");
		var letter = letters("nadia.asks@example.org", "ENQUIRY_RECEIVED").getFirst();
		assertThat(received.body()).contains(letter.reference());
		assertThat(letter.name()).isEqualTo("Nadia");
		assertThat(letter.text()).isEmpty();
		assertThat(letter.link()).isEmpty();
	}

	@Test
	void nothingOfWhatWasWrittenLiesOpenInTheDatabaseOrTheOutbox() {
		var browser = new Browser(this.port);
		var form = form(browser, "parakeet.asks@example.org");
		form.put("message", "PARAKEETMESSAGE");
		form.put("phone", "01632 960 123");
		send(browser, form);

		assertThat(this.database.sql(
				"select count(*) from enquiry_text where locate('PARAKEET', sealed) > 0 or locate('parakeet', sealed) > 0")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.database
			.sql("select count(*) from outbox where locate('parakeet', lower(convert(payload using utf8mb4))) > 0")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void aMemberIsKnownAndReadsWhatBecameOfTheirQuestion() {
		var mira = joined("mira.asks@example.org", "Mira");
		var browser = as(mira, "MEMBER");
		assertThat(browser.get("/contact").body()).contains("value=\"Mira\"", "value=\"mira.asks@example.org\"");
		var form = form(browser, "mira.asks@example.org");
		form.put("message", "What about my bus pass?");
		send(browser, form);

		assertThat(browser.get("/members/enquiries").body()).contains("What about my bus pass?", "We have it");
		assertThat(letters("mira.asks@example.org", "ENQUIRY_RECEIVED").getFirst().link())
			.isEqualTo("http://localhost:8080/members/enquiries");
		assertThat(as(joined("noa.asks@example.org", "Noa"), "MEMBER").get("/members/enquiries").body())
			.doesNotContain("bus pass");
	}

	@Test
	void anEmptyFormComesBackWithAWordAtEachField() {
		var answer = new Browser(this.port).post("/contact", Map.of());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Choose what it is about", "Write your message",
				"Tell us what we should call you", "Choose how we should answer");
	}

	@ParameterizedTest
	@CsvSource({ "EMAIL, Type your email address", "PHONE, Type your phone number", "POST, Type your address" })
	void whoeverWantsAnAnswerSaysWhereTo(String answerBy, String asked) {
		var browser = new Browser(this.port);
		var form = form(browser, "");
		form.put("answerBy", answerBy);

		assertThat(send(browser, form).body()).contains(asked, "A question about help");
	}

	@Test
	void aMessageThatIsTooLongComesBackWholeAndSaysByHowMuch() {
		var browser = new Browser(this.port);
		var form = form(browser, "long.asks@example.org");
		form.put("message", "é".repeat(10_007));

		assertThat(send(browser, form).body()).contains("It has 7 too many", "é".repeat(10_007));
		form.put("message", "é".repeat(10_000));
		assertThat(Browser.location(send(browser, form))).startsWith("/contact/received");
	}

	@ParameterizedTest
	@ValueSource(strings = { "topic=KING", "answerBy=PIGEON", "nation=NARNIA", "email=no-address", "phone=abc",
			"name=https://evil.example", "ticket=x.y" })
	void whatNobodyCouldMeanIsNoFault(String wrong) {
		var browser = new Browser(this.port);
		var form = form(browser, "odd.asks@example.org");
		form.put(wrong.substring(0, wrong.indexOf('=')), wrong.substring(wrong.indexOf('=') + 1));

		assertThat(send(browser, form).statusCode()).isIn(200, 302);
	}

	@Test
	void pressingTwiceIsAskingOnceAlsoAtTheSameMoment() throws Exception {
		var browser = new Browser(this.port);
		var form = form(browser, "twice.asks@example.org");

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = people.invokeAll(IntStream.range(0, 6)
				.<Callable<HttpResponse<String>>>mapToObj((_) -> () -> send(browser, form))
				.toList());
			for (Future<HttpResponse<String>> answer : answers) {
				assertThat(Browser.location(answer.get())).startsWith("/contact/received");
			}
		}

		assertThat(letters("twice.asks@example.org", "ENQUIRY_RECEIVED")).hasSize(1);
	}

	@Test
	void otherWordsOnTheSamePageAreAnotherQuestion() {
		var browser = new Browser(this.port);
		var form = form(browser, "other.asks@example.org");
		send(browser, form);
		form.put("message", "And one more thing");
		send(browser, form);

		assertThat(letters("other.asks@example.org", "ENQUIRY_RECEIVED")).extracting((letter) -> letter.reference())
			.hasSize(2)
			.doesNotHaveDuplicates();
	}

	@Test
	void whoeverWritesSlowlyIsNotSuspected() {
		var browser = new Browser(this.port);
		var form = form(browser, "slow.asks@example.org");
		this.clock.step(Duration.ofDays(7));

		send(browser, form);

		assertThat(letters("slow.asks@example.org", "ENQUIRY_RECEIVED")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "extra, buy now, no person can see", "ticket, '', not sent from our page",
			"message, 'http://a.example http://b.example www.c.example', full of links" })
	void whatLooksLikeSpamIsKeptApartAndTurnedIntoAQuestionByAPerson(String field, String value, String why) {
		var browser = new Browser(this.port);
		var address = field + ".spam@example.org";
		var form = form(browser, address);
		form.put(field, value);

		var received = browser.get(Browser.location(send(browser, form)));

		assertThat(received.body()).contains("We send no email about this");
		var reference = reference(received.body());
		assertThat(letters(address, "ENQUIRY_RECEIVED")).isEmpty();
		var ada = ada("MANAGER");
		assertThat(ada.get(INBOX + "?show=spam").body()).contains(reference);
		assertThat(ada.get(INBOX).body()).doesNotContain(reference);
		var page = opened(ada, reference);
		assertThat(page).contains(why);
		assertThat(act(ada, reference, "take-back", Map.of()).statusCode()).isEqualTo(302);
		assertThat(ada.get(INBOX).body()).contains(reference);
		assertThat(letters(address, "ENQUIRY_RECEIVED")).hasSize(1);
	}

	@Test
	void whatIsSentWithinAMomentLooksLikeSpam() {
		var browser = new Browser(this.port);
		var page = browser.get("/contact").body();
		var form = new HashMap<>(Map.of("topic", "QUESTION", "message", "Quick", "name", "Nadia", "answerBy", "EMAIL",
				"email", "quick.spam@example.org", "ticket", field(page, "ticket")));

		browser.post("/contact", form);

		assertThat(letters("quick.spam@example.org", "ENQUIRY_RECEIVED")).isEmpty();
	}

	@Test
	void fromANetworkThatNeverStopsNothingIsTakenAndNothingTypedIsLost() {
		var browser = new Browser(this.port);
		HttpResponse<String> last = send(browser, form(browser, "flood@example.org"));
		for (int sent = 1; sent < 61; sent++) {
			var form = form(browser, "flood" + sent + "@example.org");
			form.put("message", "Message number " + sent);
			last = browser.post("/contact", form);
		}

		assertThat(last.statusCode()).isEqualTo(429);
		assertThat(last.body()).contains("Very many messages came from your network", "Message number 60");
		assertThat(letters("flood@example.org", "ENQUIRY_RECEIVED")).hasSize(1);
		assertThat(letters("flood40@example.org", "ENQUIRY_RECEIVED")).isEmpty();
	}

	@Test
	void nobodyFillsAStrangersMailboxThroughTheForm() {
		for (int sent = 0; sent < 12; sent++) {
			var browser = new Browser(this.port);
			var form = form(browser, "victim@example.org");
			form.put("message", "Number " + sent);
			send(browser, form);
		}

		assertThat(letters("victim@example.org", "ENQUIRY_RECEIVED")).hasSizeLessThanOrEqualTo(10);
	}

	@Test
	void aReceiptIsNotMadeUp() {
		for (var receipt : List.of("", "x", "x.y", "RU4.abc", "%00")) {
			assertThat(new Browser(this.port).get("/contact/received?receipt=" + receipt).statusCode()).isEqualTo(404);
		}
		assertThat(new Browser(this.port).get("/contact/received").statusCode()).isEqualTo(404);
	}

	@Test
	void oneOfUsTakesAQuestionAnswersItAndClosesIt() {
		var reference = asked("answered.asks@example.org", "QUESTION");
		var ada = ada("PEER_COORDINATOR");
		assertThat(ada.get(INBOX + "?show=unassigned").body()).contains(reference);

		act(ada, reference, "take", Map.of());
		assertThat(ada.get(INBOX + "?show=mine").body()).contains(reference);
		act(ada, reference, "reply", Map.of("reply", "Yes.\nEvery Monday."));
		assertThat(letters("answered.asks@example.org", "ENQUIRY_REPLY")).singleElement()
			.satisfies((letter) -> assertThat(letter.text()).isEqualTo("Yes.\nEvery Monday."));
		assertThat(opened(ada, reference)).contains("Every Monday.", "Answered");
		assertThat(act(ada, reference, "close", Map.of()).body()).contains("Choose what came of it");
		assertThat(act(ada, reference, "close", Map.of("outcome", "SIGNPOSTED", "signposts", "no-such")).body())
			.contains("Choose only from the list");
		act(ada, reference, "close", Map.of("outcome", "SIGNPOSTED", "signposts", "carers-uk"));
		assertThat(ada.get(INBOX + "?show=closed").body()).contains(reference);
		assertThat(opened(ada, reference)).contains("We told them where to find help", "Carers UK", "Closed");
		act(ada, reference, "reopen", Map.of());
		assertThat(ada.get(INBOX).body()).contains(reference);
		assertThat(
				this.database.sql("select count(*) from audit where action = 'enquiry-opened' and actor_name = 'Ada'")
					.query(Integer.class)
					.single())
			.isPositive();
	}

	@Test
	void whoeverIsOutrunLosesNothingAndSendsNothingTwice() {
		var reference = asked("outrun.asks@example.org", "QUESTION");
		var ada = ada("MANAGER");
		var old = opened(ada, reference);
		var path = INBOX + '/' + id(reference);
		var typed = Map.of("version", field(old, "version"), "reply", "My long answer");
		assertThat(ada.post(path + "/reply", typed).statusCode()).isEqualTo(302);

		var again = ada.post(path + "/reply", typed);

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("Someone else changed this while you had it open", "My long answer");
		assertThat(letters("outrun.asks@example.org", "ENQUIRY_REPLY")).hasSize(1);
		assertThat(ada.post(path + "/note", Map.of("note", "No version", "reply", "Kept")).statusCode()).isEqualTo(409);
		assertThat(ada.post(path + "/note", Map.of("version", "x", "note", "N")).statusCode()).isEqualTo(409);
	}

	@Test
	void aDraftIsKeptWhateverElseIsDoneAndIsTheAuthorsOwn() {
		var reference = asked("draft.asks@example.org", "QUESTION");
		var ada = ada("MANAGER");

		act(ada, reference, "note", Map.of("note", "Rang twice", "reply", "Half an answer"));

		assertThat(opened(ada, reference)).contains("Half an answer", "Rang twice");
		assertThat(opened(somebody("GRANTS_OFFICER"), reference)).contains("Rang twice")
			.doesNotContain("Half an answer");
	}

	@Test
	void whoGaveNoAddressIsRungAndThatIsNoted() {
		var browser = new Browser(this.port);
		var form = form(browser, "");
		form.put("answerBy", "PHONE");
		form.put("phone", "01632 960 001");
		var reference = reference(browser.get(Browser.location(send(browser, form))).body());
		var ada = ada("MANAGER");

		assertThat(opened(ada, reference)).contains("They gave no email address", "01632 960 001");
		assertThat(act(ada, reference, "reply", Map.of("reply", "Hello")).statusCode()).isEqualTo(409);
		assertThat(act(ada, reference, "answered", Map.of("note", "")).body()).contains("Write the note");
		act(ada, reference, "answered", Map.of("note", "Rang, all is well"));
		assertThat(opened(ada, reference)).contains("Rang, all is well", "Answered");
	}

	@Test
	void whatFeltWrongIsOpenToTheSafeguardingLeadAndWhomTheyName() {
		var reference = asked("wrong.asks@example.org", "FELT_WRONG");
		var peer = joined("peer.staff@example.org", "Peer");
		this.staff.appoint(peer.id(), Set.of(StaffRole.PEER_COORDINATOR));
		var lead = joined("lead.staff@example.org", "Lead");
		this.staff.appoint(lead.id(), Set.of(StaffRole.SAFEGUARDING_LEAD));
		var asPeer = as(peer, "MEMBER", "PEER_COORDINATOR");
		var asLead = as(lead, "MEMBER", "SAFEGUARDING_LEAD");
		var path = INBOX + '/' + id(reference);

		assertThat(asPeer.get(INBOX).body()).doesNotContain(reference)
			.containsPattern("\\d+ more tells? of something that felt wrong. Only the safeguarding lead");
		assertThat(asPeer.get(INBOX + "/find?reference=" + reference).body()).contains("it is not open to you");
		assertThat(asPeer.get(path).statusCode()).isEqualTo(404);
		assertThat(asPeer.post(path + "/take", Map.of("version", "0")).statusCode()).isEqualTo(404);
		assertThat(ada("ADMINISTRATOR").get(path).statusCode()).isEqualTo(404);
		assertThat(asLead.get(INBOX).body()).contains(reference).doesNotContain("felt wrong. Only");
		assertThat(act(asLead, reference, "hand-over", Map.of("to", peer.id().toString())).statusCode()).isEqualTo(409);
		assertThat(act(asLead, reference, "readers", Map.of("to", peer.id().toString())).statusCode()).isEqualTo(302);
		assertThat(asPeer.get(path).statusCode()).isEqualTo(200);
		assertThat(asPeer.get(INBOX).body()).contains(reference);
		assertThat(act(asLead, reference, "hand-over", Map.of("to", peer.id().toString())).statusCode()).isEqualTo(302);
		var other = asked("usual.asks@example.org", "QUESTION");
		assertThat(asLead.get(INBOX + '/' + id(other)).statusCode()).isEqualTo(404);
	}

	@Test
	void whoKeepsPeopleSafeHearsAtOnceThatThereIsOneAndNothingElse() {
		var browser = new Browser(this.port);
		var form = form(browser, "worried.asks@example.org");
		form.put("topic", "FELT_WRONG");
		form.put("message", "WOODPECKER did something");
		var reference = reference(browser.get(Browser.location(send(browser, form))).body());
		send(browser, form);

		assertThat(worries(reference)).singleElement().satisfies((mail) -> {
			assertThat(mail.text()).isEmpty();
			assertThat(mail.reference()).isEmpty();
			assertThat(mail.name()).isEqualTo("Safeguarding");
		});
		assertThat(worries(asked("calm.asks@example.org", "QUESTION"))).isEmpty();
	}

	@Test
	void whoKeepsPeopleSafeHearsOfWhatMayBeSpamButIsNotFlooded() {
		this.clock.step(Duration.ofDays(1));
		int told = 0;
		for (int sent = 0; sent < 12; sent++) {
			var browser = new Browser(this.port);
			var form = form(browser, "flood.worries@example.org");
			form.put("topic", "FELT_WRONG");
			form.put("extra", "buy now");
			form.put("message", "Number " + sent);
			told += worries(reference(browser.get(Browser.location(send(browser, form))).body())).size();
		}

		assertThat(told).isEqualTo(10);
		assertThat(worries(asked("after.flood@example.org", "FELT_WRONG"))).hasSize(1);
	}

	@Test
	void onlyThoseOfUsWhoAnswerSeeTheInbox() {
		var reference = asked("doors.asks@example.org", "QUESTION");
		var path = INBOX + '/' + id(reference);

		for (var role : List.of("MEMBER", "GRANTS_APPROVER", "FINANCE", "COUNSELLOR")) {
			assertThat(somebody(role).get(INBOX).statusCode()).isEqualTo(403);
			assertThat(somebody(role).get(path).statusCode()).isEqualTo(403);
			assertThat(somebody(role).post(path + "/take", Map.of("version", "0")).statusCode()).isEqualTo(403);
		}
		assertThat(new Browser(this.port).get(path).statusCode()).isEqualTo(401);
		assertThat(ada("MANAGER").get(INBOX + '/' + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(ada("MANAGER").get(INBOX + "/nothing").statusCode()).isEqualTo(404);
		assertThat(ada("MANAGER").get(INBOX + "?show=nothing&after=" + UUID.randomUUID()).statusCode()).isEqualTo(200);
	}

	@Test
	void aReferenceReadOutOnThePhoneLeadsToItsQuestion() {
		var reference = asked("phone.asks@example.org", "QUESTION");

		assertThat(Browser
			.location(ada("MANAGER").get(INBOX + "/find?reference=" + reference.toLowerCase().replace("-", "%20"))))
			.endsWith(id(reference).toString());
		assertThat(ada("MANAGER").get(INBOX + "/find?reference=EN-0000-0000").body())
			.contains("We know no such reference");
	}

	@Test
	void whatWasNotAnsweredInTimeIsMarkedAndComesFirst() {
		var reference = asked("late.asks@example.org", "QUESTION");
		this.clock.step(Duration.ofDays(9));
		asked("early.asks@example.org", "QUESTION");

		assertThat(ada("MANAGER").get(INBOX).body()).containsSubsequence(reference, ">Late<");
		assertThat(ada("MANAGER").get("/members/staff/home-part").body()).containsPattern("\\d+ questions? waits?")
			.contains("are late");
	}

	@Test
	void theQueueReadsItsIndex() {
		asked("plan.asks@example.org", "QUESTION");
		this.database
			.sql("""
					insert into enquiry (id, reference, form_id, topic, answer_by, status, sealed_under, mailable,
					received_at, due_on, acts, signposts, suspicions, version)
					with recursive numbers (n) as (select 1 union all select n + 1 from numbers where n < 900)
					select unhex(concat('ff', lpad(hex(n), 30, '0'))), concat('P', n), unhex(concat('ff', lpad(hex(n), 30, '0'))),
					'QUESTION', 'EMAIL', 'CLOSED', x'00', false, now(6), '2020-01-01', 0, '', '', 0 from numbers
					""")
			.update();
		try {
			this.database.sql("analyze table enquiry").query((row, _) -> row.getString(1)).list();

			assertThat(this.database.sql("""
					explain select e.* from enquiry e where e.queue = 'WAITING' and (e.due_on, e.id) > ('2026-01-01', 0)
					order by e.due_on, e.id limit 51
					""").query((row, _) -> row.getString("key")).list()).containsExactly("enquiry_queue");
		}
		finally {
			this.database.sql("delete from enquiry where reference like 'P%'").update();
		}
	}

	@Test
	void whoeverLeavesTakesTheirQuestionsAlongButNotAnOpenWorryAboutSafety() {
		var lea = joined("lea.leaves@example.org", "Lea");
		var before = asked("lea.leaves@example.org", "QUESTION");
		var browser = as(lea, "MEMBER");
		var worry = form(browser, "lea.leaves@example.org");
		worry.put("topic", "FELT_WRONG");
		var kept = reference(browser.get(Browser.location(send(browser, worry))).body());
		var other = asked("stays@example.org", "QUESTION");

		var erased = this.enquiries.erase(lea.id(), lea.email());

		assertThat(erased).isEqualTo(new MembersEnquiries.Erased(1, 1));
		assertThat(this.database.sql("select reference from enquiry where reference in (?, ?, ?)")
			.params(before, kept, other)
			.query(String.class)
			.list()).containsExactlyInAnyOrder(kept, other);
		assertThat(this.enquiries.of(lea.id())).isEmpty();
		assertThat(this.enquiries.erase(lea.id(), lea.email())).isEqualTo(new MembersEnquiries.Erased(0, 0));
	}

	@Test
	void whatAnotherMemberAskedStaysTheirsWhoseverAddressTheyTyped() {
		var mel = joined("mel.leaves@example.org", "Mel");
		var oda = joined("oda.stays@example.org", "Oda");
		var browser = as(oda, "MEMBER");
		var form = form(browser, "mel.leaves@example.org");
		form.put("message", "Please write to my friend");
		send(browser, form);

		assertThat(this.enquiries.copyOf(mel.id(), mel.email())).isEmpty();
		assertThat(this.enquiries.erase(mel.id(), mel.email())).isEqualTo(new MembersEnquiries.Erased(0, 0));
		assertThat(this.enquiries.of(oda.id())).hasSize(1);
	}

	private List<SealedLetter> worries(String reference) {
		var link = "http://localhost:8080" + INBOX + '/' + id(reference);
		return letters("office@alongside.example", "ENQUIRY_FELT_WRONG").stream()
			.filter((mail) -> mail.link().equals(link))
			.toList();
	}

	private String asked(String email, String topic) {
		var browser = new Browser(this.port);
		var form = form(browser, email);
		form.put("topic", topic);
		return reference(browser.get(Browser.location(send(browser, form))).body());
	}

	private Map<String, String> form(Browser browser, String email) {
		return new HashMap<>(Map.of("topic", "QUESTION", "message", "A question about help", "name", "Nadia",
				"answerBy", "EMAIL", "email", email, "ticket", field(browser.get("/contact").body(), "ticket")));
	}

	private HttpResponse<String> send(Browser browser, Map<String, String> form) {
		this.clock.step(Duration.ofSeconds(4));
		return browser.post("/contact", form);
	}

	private HttpResponse<String> act(Browser staff, String reference, String step, Map<String, String> typed) {
		var form = new HashMap<>(typed);
		form.put("version", field(opened(staff, reference), "version"));
		return staff.post(INBOX + '/' + id(reference) + '/' + step, form);
	}

	private String opened(Browser staff, String reference) {
		var page = staff.get(INBOX + '/' + id(reference));
		assertThat(page.statusCode()).isEqualTo(200);
		return page.body();
	}

	private UUID id(String reference) {
		return this.database.sql("select id from enquiry where reference = ?")
			.param(reference)
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private List<SealedLetter> letters(String email, String kind) {
		return new Letters(this.database, this.seal).to(email, kind);
	}

	private Person joined(String email, String name) {
		return this.people.confirm(this.people.ask(EmailAddress.parse(email).orElseThrow(), name).id());
	}

	private Browser as(Person person, String... roles) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(person.id().value(), person.name(), roles));
	}

	private Browser ada(String role) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada", "MEMBER", role));
	}

	private Browser somebody(String role) {
		return new Browser(this.port)
			.bearing(new Tokens(this.keys).of(new UUID(ADA.getMostSignificantBits(), 77), "Sam", role));
	}

	private static String reference(String page) {
		var found = Pattern.compile("EN-\\w{4}-\\w{4}").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group();
	}

	private static String field(String page, String name) {
		var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
		assertThat(found.find()).isTrue();
		return found.group(1);
	}

}
