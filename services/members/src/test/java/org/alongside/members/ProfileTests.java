package org.alongside.members;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.contracts.members.SealedLetter;
import org.alongside.members.answers.Answers;
import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.platform.security.SignedIn;
import org.alongside.testing.time.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class ProfileTests {

	private static final String LIST = "/members/profile";

	private static final AtomicInteger COUNT = new AtomicInteger();

	private static final JsonMapper JSON = JsonMapper.builder().build();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private Answers answers;

	@Autowired
	private Consents consents;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private MailSeal seal;

	@Autowired
	private List<ScheduledTaskHolder> schedules;

	private MemberId mira;

	private Browser browser;

	@BeforeEach
	void somebodyJoinsAndAgrees() {
		this.mira = joined("Mira");
		agrees(this.mira);
		this.browser = browserOf(this.mira);
	}

	@ParameterizedTest
	@CsvSource({ "ln1 1aa,LN1 1AA", "d02x285,D02 X285" })
	void aPostcodeIsKeptAsThePostWritesItAndSealed(String typed, String kept) {
		assertThat(save("postcode", Map.of("postcode", typed))).isEqualTo(LIST);

		assertThat(this.browser.get(LIST + "/postcode").body()).contains("value=\"" + kept + "\"");
		assertThat(this.database
			.sql("select cast(sealed as char character set latin1) from profile_answer where sealed is not null")
			.query(String.class)
			.list()).isNotEmpty().noneMatch((sealed) -> sealed.contains(kept.substring(0, 3)));
	}

	@Test
	void ofAPostcodeMatchingIsToldAMarkThatIsTheSameForWhoLivesTogether() {
		var noor = joined("Noor");
		agrees(noor);
		save("postcode", Map.of("postcode", "ln1 1aa"));
		browserOf(noor).post(LIST + "/postcode", Map.of("postcode", "LN11AA", "version", "0"));

		String mark = told().getLast().get("home").asString();
		assertThat(mark).hasSize(22).doesNotContain("LN1");
		assertThat(told(noor).getLast().get("home").asString()).isEqualTo(mark);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LN1", "not a postcode", "<script>alert(1)</script>", "م١ ٢٣", "🦽🦽🦽" })
	void whatIsNoPostcodeComesBackAsTyped(String typed) {
		var page = post("/postcode", Map.of("postcode", typed));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("Type a whole postcode", "value=\"" + escaped(typed) + "\"");
	}

	@Test
	void anEnormousAnswerComesBack() {
		assertThat(post("/postcode", Map.of("postcode", "L".repeat(30_000))).body()).contains("Type a whole postcode");
		assertThat(post("/about", Map.of("pronouns", "x".repeat(30_000))).body()).contains("Use 40 characters");
		assertThat(post("/subjects/languages", Map.of("codes", "x".repeat(30_000))).body())
			.contains("Tick at least one language");
		assertThat(post("/history/add", Map.of("condition", "x".repeat(30_000), "version", "9".repeat(30_000))).body())
			.contains("Choose a condition");
	}

	@ParameterizedTest
	@CsvSource({ "31,2,2020,There is no such day", "12/5/81,'','',Type the date in numbers",
			"12,5,81,Type the date in numbers", "1,1,2999,That day is in the future", "1,1,1799,That day is in the",
			"'','','',Type your date of birth" })
	void whatIsNoDateOfBirthComesBackAsTypedAndSaysWhy(String day, String month, String year, String why) {
		var page = post("/born", Map.of("born.day", day, "born.month", month, "born.year", year));

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(why, "value=\"" + day + "\"");
	}

	@Test
	void whoIsUnderEighteenIsToldKindlyAndNeverMatched() {
		var page = post("/born", born(today().minusYears(18).plusDays(1)));

		assertThat(Browser.leadsTo(page)).isEqualTo(LIST + "/young");
		assertThat(this.browser.get(LIST + "/young").body()).contains("You did nothing wrong", "href=\"/join\"",
				"/help/crisis");
		assertThat(this.browser.get(LIST).body()).contains("only of people aged 18 or older")
			.doesNotContain("/members/profile/history\"");
		assertThat(post("/subjects/journey", Map.of("codes", "ICU")).body()).contains("If you are under 18");
		assertThat(post("/subjects/guardian", Map.of("codes", "YES")).body()).contains("If you are under 18");
		assertThat(told().stream().filter((each) -> each.get("adult").asBoolean())).isEmpty();
	}

	@Test
	void whoHasTurnedEighteenIsAskedLikeEverybody() {
		post("/born", born(today().minusYears(18).plusDays(2)));

		this.clock.step(Duration.ofDays(3));

		assertThat(save("subjects/journey", Map.of("codes", "ICU"))).isEqualTo(LIST);
		assertThat(told().getLast().get("adult").asBoolean()).isTrue();
	}

	@Test
	void anEighteenthBirthdayIsToldOnTheDayToMatchingToThemAndToWhoActsForThem() {
		var nia = helperOfMira("Nia");
		post("/born", born(today().minusYears(18).plusDays(2)));
		// as it was before anybody looked
		this.database.sql("update profile_answer set young = null where member_id = ?")
			.param(Columns.bytes(this.mira.value()))
			.update();
		lookAtBirthdays();
		assertThat(mails(this.mira, "CAME_OF_AGE")).isEmpty();

		this.clock.step(Duration.ofDays(2));
		lookAtBirthdays();
		lookAtBirthdays();

		assertThat(told()).singleElement().satisfies((event) -> {
			assertThat(event.get("adult").asBoolean()).isTrue();
			assertThat(event.get("ageBand").asString()).isEqualTo("18-24");
		});
		assertThat(mails(this.mira, "CAME_OF_AGE")).singleElement()
			.satisfies((mail) -> assertThat(mail.link()).endsWith("/members/profile"));
		assertThat(mails(nia, "HELPED_CAME_OF_AGE")).singleElement().satisfies((mail) -> {
			assertThat(mail.link()).endsWith("/members/helping");
			assertThat(mail.text()).isEmpty();
		});
	}

	@Test
	void whoDoesNotAgreeComesOfAgeWithoutMatchingHearingOfIt() {
		changesTheirMind();
		post("/born", born(today().minusYears(18).plusDays(1)));

		this.clock.step(Duration.ofDays(1));
		lookAtBirthdays();

		assertThat(told()).isEmpty();
		assertThat(mails(this.mira, "CAME_OF_AGE")).hasSize(1);
	}

	@Test
	void whoGivesAnotherDateOfBirthDoesNotComeOfAgeByIt() {
		var nia = helperOfMira("Nia");
		post("/born", born(today().minusYears(17)));
		var again = new LinkedHashMap<>(born(today().minusYears(40)));
		again.put("version", "1");
		assertThat(Browser.leadsTo(post("/born", again))).isEqualTo(LIST);

		lookAtBirthdays();

		assertThat(mails(this.mira, "CAME_OF_AGE")).isEmpty();
		assertThat(mails(nia, "HELPED_CAME_OF_AGE")).isEmpty();
		assertThat(told().getLast().get("adult").asBoolean()).isTrue();
	}

	@Test
	void aParentJoinsAsFamilyAndSaysThatTheyActForTheChild() {
		assertThat(post("/subjects/guardian", Map.of("codes", "YES")).body())
			.contains("you join as family or as a carer");

		this.browser.post(LIST + "/relationship", Map.of("answer", "FAMILY"));

		assertThat(this.browser.get(LIST).body()).contains("/members/profile/subjects/guardian");
		assertThat(save("subjects/guardian", Map.of("codes", "YES"))).isEqualTo(LIST);
	}

	@Test
	void whoHasNotAgreedIsNotAskedAboutHealthAndNothingIsKept() {
		changesTheirMind();

		assertThat(this.browser.get(LIST).body()).contains("/members/consent", "Cannot start yet");
		for (var path : List.of("/subjects/journey", "/subjects/treatments", "/subjects/stage", "/subjects/channels",
				"/times", "/infusions", "/history", "/history/add")) {
			assertThat(this.browser.get(LIST + path).body()).contains("First, your choice",
					"href=\"/members/consent\"");
		}
		assertThat(post("/subjects/journey", Map.of("codes", "ICU")).statusCode()).isEqualTo(409);
		assertThat(post("/history/add", Map.of("condition", "GBS", "when.year", "2019")).statusCode()).isEqualTo(409);
		assertThat(post("/times", Map.of("mon", "MORNING")).statusCode()).isEqualTo(409);
		assertThat(this.answers.answered(this.mira)).isEmpty();
		assertThat(told()).isEmpty();
	}

	@Test
	void whatMatchingNeedsIsToldOnceForEachChange() {
		this.browser.postRaw(LIST + "/subjects/journey", "version=0&codes=WHEELCHAIR&codes=ICU");
		save("subjects/journey", Map.of("version", "1", "codes", "ICU"));
		save("subjects/journey", Map.of("version", "2", "codes", "ICU"));
		save("about", Map.of("pronouns", "they/them"));
		this.browser.post(LIST + "/nation", Map.of("answer", "WALES"));

		assertThat(told()).extracting((each) -> each.get("nation").asString() + ':' + each.get("journey").asString())
			.containsExactly(":ICU WHEELCHAIR", ":ICU", "WALES:ICU");
	}

	@Test
	void whoChangesTheirMindIsForgottenAndMatchingIsToldOnce() {
		save("subjects/journey", Map.of("codes", "ICU"));
		save("subjects/languages", Map.of("codes", "en"));
		post("/history/add", Map.of("condition", "GBS", "when.year", "2019"));
		int before = told().size();

		changesTheirMind();
		changesTheirMind();

		assertThat(told()).hasSize(before + 1);
		assertThat(told().getLast().get("journey").asString() + told().getLast().get("languages").asString()
				+ told().getLast().get("condition").asString() + told().getLast().get("nation").asString())
			.isEmpty();
		assertThat(this.database.sql("select subject from profile_answer where member_id = ?")
			.param(Columns.bytes(this.mira.value()))
			.query(String.class)
			.list()).containsExactly("LANGUAGES");
		assertThat(this.people.get(this.mira).profile().condition()).isNull();
	}

	@Test
	void whoAgreesLaterIsToldOfWithAllTheyAnsweredBefore() {
		var nadia = joined("Nadia");
		browserOf(nadia).post(LIST + "/subjects/languages", Map.of("version", "0", "codes", "cy"));
		assertThat(told(nadia)).isEmpty();

		agrees(nadia);
		agrees(nadia);

		assertThat(told(nadia)).singleElement()
			.satisfies((each) -> assertThat(each.get("languages").asString()).isEqualTo("cy"));
	}

	@Test
	void aDiagnosisThatChangedIsToldWithBothNames() {
		post("/history/add", Map.of("condition", "GBS", "variant", "GBS_CLASSIC", "when.year", "2019"));
		post("/history/add",
				Map.of("condition", "CIDP", "when.year", "2021", "when.month", "5", "variant", "CIDP_TYPICAL"));

		var page = this.browser.get(LIST + "/history").body();

		assertThat(page).contains("2019", "May 2021", "CIDP: the usual form");
		assertThat(this.people.get(this.mira).profile().condition()).hasToString("CIDP");
		assertThat(told().getLast().get("variant").asString()).isEqualTo("CIDP_TYPICAL");
	}

	@Test
	void aDiagnosisIsPutRightAndTakenAway() {
		post("/history/add", Map.of("condition", "GBS", "unknown", "true"));
		var one = entry();

		post(one, Map.of("condition", "MMN", "when.year", "2020", "version", "1"));
		assertThat(this.browser.get(LIST + one).body()).contains("value=\"2020\"");
		assertThat(Browser.leadsTo(this.browser.post(LIST + one + "/removal", Map.of()))).isEqualTo(LIST + "/history");
		assertThat(Browser.leadsTo(this.browser.post(LIST + one + "/removal", Map.of()))).isEqualTo(LIST + "/history");

		assertThat(this.browser.get(LIST + "/history").body()).contains("You told us nothing yet");
		assertThat(this.browser.get(LIST + one).statusCode()).isEqualTo(404);
	}

	@Test
	void aDiagnosisThatCannotBeComesBackAsTyped() {
		assertThat(post("/history/add", Map.of("condition", "GBS")).body()).contains("Type the year, or tick");
		assertThat(post("/history/add", Map.of("condition", "GBS", "when.year", "2019", "unknown", "true")).body())
			.contains("Do only one of the two", "value=\"2019\"");
		assertThat(
				post("/history/add", Map.of("condition", "MMN", "variant", "GBS_CLASSIC", "when.year", "2019")).body())
			.contains("That form belongs to another condition");
		assertThat(post("/history/add", Map.of("condition", "GBS", "when.year", "2999")).body())
			.contains("That is in the future");
		assertThat(post("/history/add",
				Map.of("condition", "GBS", "when.day", "31", "when.month", "2", "when.year", "2020"))
			.body()).contains("There is no such day", "value=\"31\"");
	}

	@Test
	void somebodyElsesDiagnosisIsNone() {
		post("/history/add", Map.of("condition", "GBS", "when.year", "2019"));
		var one = entry();
		var fool = joined("Fool");
		agrees(fool);
		var other = browserOf(fool);

		assertThat(other.get(LIST + one).statusCode()).isEqualTo(404);
		assertThat(other.post(LIST + one, Map.of("condition", "MMN", "when.year", "2001", "version", "1")).statusCode())
			.isEqualTo(404);
		other.post(LIST + one + "/removal", Map.of());
		assertThat(other.get(LIST + "/history/" + new UUID(1, 2)).statusCode()).isEqualTo(404);
		assertThat(this.browser.get(LIST + one).body()).contains("value=\"2019\"");
	}

	@Test
	void twoPagesOpenAtOnceOverwriteNothingOfEachOther() {
		save("subjects/languages", Map.of("version", "0", "codes", "en"));
		save("subjects/journey", Map.of("version", "0", "codes", "ICU"));
		save("postcode", Map.of("version", "0", "postcode", "LN1 1AA"));

		assertThat(this.answers.answered(this.mira)).hasSize(3);
	}

	@Test
	void anOlderPageOfTheSameSubjectShowsBothAnswersAndAsks() {
		save("subjects/stage", Map.of("version", "0", "codes", "HOSPITAL"));

		var old = post("/subjects/stage", Map.of("version", "0", "codes", "RECOVERING"));

		assertThat(old.statusCode()).isEqualTo(409);
		assertThat(old.body()).contains("You saved another answer here", "In hospital", "name=\"version\" value=\"1\"")
			.containsPattern("value=\"RECOVERING\"[^>]*checked");
		assertThat(save("subjects/stage", Map.of("version", "1", "codes", "RECOVERING"))).isEqualTo(LIST);
	}

	@Test
	void goingBackAndSendingTheSameAgainIsNoNews() {
		save("subjects/stage", Map.of("version", "0", "codes", "HOSPITAL"));

		assertThat(save("subjects/stage", Map.of("version", "0", "codes", "HOSPITAL"))).isEqualTo(LIST);
		assertThat(told()).hasSize(1);
	}

	@Test
	void anAnswerTakenBackIsGoneAndAnOldPageDoesNotBringItBackUnasked() {
		save("subjects/stage", Map.of("version", "0", "codes", "HOSPITAL"));

		assertThat(save("subjects/stage/removal", Map.of())).isEqualTo(LIST);
		assertThat(save("subjects/stage/removal", Map.of())).isEqualTo(LIST);

		assertThat(this.answers.answered(this.mira)).isEmpty();
		assertThat(told().getLast().get("stage").asString()).isEmpty();
		assertThat(post("/subjects/stage", Map.of("version", "1", "codes", "STABLE")).statusCode()).isEqualTo(409);
	}

	@Test
	void manySubjectsAtTheSameMomentAreAllKeptAndTheLastToldIsTheTruth() throws Exception {
		var pages = Map.of("/subjects/languages", "en", "/subjects/journey", "ICU", "/subjects/treatments", "IVIG",
				"/subjects/stage", "STABLE", "/subjects/channels", "TEXT");
		List<Callable<Integer>> hands = pages.entrySet()
			.stream()
			.<Callable<Integer>>map((page) -> () -> this.browser
				.post(LIST + page.getKey(), Map.of("version", "0", "codes", page.getValue()))
				.statusCode())
			.toList();

		try (var pool = Executors.newFixedThreadPool(5)) {
			for (var answer : pool.invokeAll(hands)) {
				assertThat(answer.get()).isEqualTo(302);
			}
		}

		var last = told().getLast();
		assertThat(Stream.of("languages", "journey", "treatments", "stage", "channels")
			.map((field) -> last.get(field).asString())).containsExactly("en", "ICU", "IVIG", "STABLE", "TEXT");
	}

	@Test
	void pressingManyTimesAtTheSameMomentIsPressingOnce() throws Exception {
		Callable<Integer> press = () -> post("/history/add", Map.of("condition", "GBS", "when.year", "2019"))
			.statusCode();

		try (var pool = Executors.newFixedThreadPool(6)) {
			for (var answer : pool.invokeAll(IntStream.range(0, 6).mapToObj((_) -> press).toList())) {
				assertThat(answer.get()).isEqualTo(302);
			}
		}

		assertThat(this.answers.history(this.mira).diagnoses()).hasSize(1);
	}

	@Test
	void answersThatCannotBothBeTrueComeBackAsTicked() {
		var page = this.browser.postRaw(LIST + "/subjects/journey", "version=0&codes=ICU&codes=NONE");

		assertThat(page.body()).contains("You ticked one of the answers that stand alone")
			.containsPattern("value=\"ICU\"[^>]*checked");
	}

	@Test
	void aWeekOfRestIsKeptByDayAndPart() {
		this.browser.postRaw(LIST + "/times", "version=0&mon=MORNING&mon=EVENING&sun=AFTERNOON&tue=NEVER");

		assertThat(told().getLast().get("unavailable").asString())
			.isEqualTo("MON-0600-1200 MON-1700-2200 SUN-1200-1700");
		assertThat(post("/times", Map.of("mon", "NEVER")).body()).contains("Tick at least one time");
	}

	@Test
	void infusionsAreKeptByDayByRhythmOrBoth() {
		assertThat(save("infusions", Map.of("version", "0", "everyWeeks", "3"))).isEqualTo(LIST);
		assertThat(save("infusions", Map.of("version", "1", "days", "TUE", "everyWeeks", "3"))).isEqualTo(LIST);

		assertThat(told().getLast().get("infusionDays").asString()).isEqualTo("TUE");
		assertThat(post("/infusions", Map.of("everyWeeks", "often")).body()).contains("from 1 to 52", "often");
		assertThat(post("/infusions", Map.of("next.day", "31", "next.month", "2", "next.year", "2027")).body())
			.contains("There is no such day");
	}

	@Test
	void pronounsInAnyScriptAreKeptAndEitherMayBeLeftOut() {
		assertThat(save("about", Map.of("version", "0", "pronouns", "هي 🦽"))).isEqualTo(LIST);
		assertThat(save("about", Map.of("version", "1", "gender", "FEMALE"))).isEqualTo(LIST);

		assertThat(told().getLast().get("gender").asString()).isEqualTo("FEMALE");
		assertThat(post("/about", Map.of()).body()).contains("Type your pronouns or choose a gender");
	}

	@Test
	void aSubjectThatNobodyAsksIsNotFound() {
		assertThat(this.browser.get(LIST + "/subjects/shoe-size").statusCode()).isEqualTo(404);
		assertThat(this.browser.get(LIST + "/subjects/born").statusCode()).isEqualTo(404);
		assertThat(this.browser.post(LIST + "/subjects/nothing/removal", Map.of()).statusCode()).isEqualTo(404);
	}

	private MemberId helperOfMira(String name) {
		var helper = joined(name);
		this.browser.post("/members/helpers/appoint", Map.of("key", UUID.randomUUID().toString(), "name", name, "email",
				this.people.get(helper).email().address(), "tie", "PARENT"));
		var accept = Pattern.compile("/members/helping/[0-9a-f-]{36}/accept")
			.matcher(browserOf(helper).get("/members/helping").body());
		assertThat(accept.find()).isTrue();
		browserOf(helper).post(accept.group(), Map.of());
		return helper;
	}

	private List<SealedLetter> mails(MemberId member, String kind) {
		return new Letters(this.database, this.seal).to(this.people.get(member).email().address(), kind);
	}

	private void lookAtBirthdays() {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith("Birthdays.look"))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private String entry() {
		var page = this.browser.get(LIST + "/history").body();
		var at = page.indexOf("href=\"/members/profile/history/0") + "href=\"/members/profile".length();
		return page.substring(at, at + "/history/".length() + 36);
	}

	private String save(String path, Map<String, String> form) {
		return Browser.leadsTo(post("/" + path, form));
	}

	/** As a page sends it that was opened before anything was answered. */
	private HttpResponse<String> post(String path, Map<String, String> form) {
		var sent = new LinkedHashMap<>(form);
		sent.putIfAbsent("version", "0");
		return this.browser.post(LIST + path, sent);
	}

	private Map<String, String> born(LocalDate day) {
		return Map.of("born.day", "" + day.getDayOfMonth(), "born.month", "" + day.getMonthValue(), "born.year",
				"" + day.getYear());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
	}

	private List<JsonNode> told() {
		return told(this.mira);
	}

	/** What matching was told of this member, oldest first. */
	private List<JsonNode> told(MemberId member) {
		return this.database.sql("select payload from outbox where topic = 'members.lifecycle' order by id")
			.query((row, _) -> JSON.readTree(row.getBytes("payload")))
			.list()
			.stream()
			.filter((event) -> event.has("ageBand") && event.get("memberId").asString().equals(member.toString()))
			.toList();
	}

	private MemberId joined(String name) {
		var email = name.toLowerCase(Locale.ROOT) + COUNT.incrementAndGet() + "@profile.example";
		var person = this.people.ask(EmailAddress.parse(email).orElseThrow(), name);
		this.people.confirm(person.id());
		return person.id();
	}

	private void agrees(MemberId member) {
		this.consents.giveOnThePhone(member, Purpose.HOLD_HEALTH_DATA,
				new SignedIn(new UUID(1, 1), "Olive", Set.of("PEER_COORDINATOR"), Instant.EPOCH, Set.of()));
	}

	private void changesTheirMind() {
		this.browser.post("/members/consent/hold-health-data/withdraw", Map.of());
	}

	private Browser browserOf(MemberId member) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(member.value(), "Somebody", "MEMBER"));
	}

	private static String escaped(String typed) {
		return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;");
	}

}
