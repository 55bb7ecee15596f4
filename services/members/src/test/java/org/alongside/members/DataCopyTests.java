package org.alongside.members;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.mydata.Copies;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.ExportKeys;
import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.time.SteppingClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class DataCopyTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private SteppingClock clock;

	@Autowired
	private Copies copies;

	@Autowired
	private DataExports here;

	@Autowired
	private List<ScheduledTaskHolder> schedules;

	/** Nothing leaves the outbox here, and pieces wait while others do. */
	@BeforeEach
	void nothingWaitsToBeSent() {
		this.database.sql("delete from outbox").update();
	}

	@Test
	void everyServicesAnswerIsInOneArchiveAndAMailLeadsToIt() throws IOException {
		var abe = joined("abe.copy@example.org", "Abe Canary");
		assertThat(Browser.location(as(abe).post("/members/data", Map.of()))).startsWith("/members/data");
		var asked = asked(abe);
		var copy = UUID.fromString(asked.get("exportId").asString());
		assertThat(as(abe).get("/members/data").body()).contains("We are collecting it");
		assertThat(mails(copy)).isEmpty();

		answer(copy, asked, "grants", Map.of("evidence/bed.jpg", new byte[] { 1, 2, 3 }), 2);
		answer(copy, asked, "peer-support", Map.of("requests.json", "[]".getBytes(StandardCharsets.UTF_8)), 1);
		answer(copy, asked, "notifications", Map.of("contact.json", "{}".getBytes(StandardCharsets.UTF_8)), 1);
		membersItselfAnswers(copy);

		assertThat(mails(copy)).singleElement().satisfies((mail) -> {
			assertThat(mail.get("email").asString()).isEqualTo("abe.copy@example.org");
			assertThat(mail.get("link").asString()).isEqualTo("http://localhost:8080/members/data");
		});
		assertThat(as(abe).get("/members/data").body()).contains("Your copy is ready", "Fetch my copy");
		var files = fetch(abe);
		assertThat(new String(files.get("members/you.json"), StandardCharsets.UTF_8)).contains("Abe Canary",
				"abe.copy@example.org");
		assertThat(files.get("grants/evidence/bed.jpg")).containsExactly(1, 2, 3);
		assertThat(files.get("notifications/contact.json")).asString().isEqualTo("{}");
		assertThat(new String(files.get("README.txt"), StandardCharsets.UTF_8)).contains("grants: grants")
			.doesNotContain("Missing");
	}

	@Test
	void thereIsOneCopyAtATimeAndItCanBeThrownAway() {
		var bea = joined("bea.copy@example.org", "Bea");
		as(bea).post("/members/data", Map.of());

		assertThat(as(bea).post("/members/data", Map.of()).statusCode()).isEqualTo(409);
		as(bea).post("/members/data/throw-away", Map.of());
		assertThat(as(bea).post("/members/data", Map.of()).statusCode()).isEqualTo(302);
	}

	@Test
	void onlyWhoSignedInAMomentAgoFetchesIt() throws IOException {
		var cal = joined("cal.copy@example.org", "Cal");
		ready(cal);
		var old = new Browser(this.port)
			.bearing(new Tokens(this.keys).of(cal, "Cal", this.clock.instant().minus(Duration.ofHours(1)), "MEMBER"));

		assertThat(old.get("/members/data").body()).contains("only just after you have signed in")
			.doesNotContain("Fetch my copy");
		assertThat(old.post("/members/data/archive", Map.of()).statusCode()).isEqualTo(409);
		assertThat(as(UUID.randomUUID()).post("/members/data/archive", Map.of()).statusCode()).isEqualTo(404);
	}

	@Test
	void whatAServiceDoesNotSendInADayIsSaidToBeMissing() throws IOException {
		var dot = joined("dot.copy@example.org", "Dot");
		as(dot).post("/members/data", Map.of());
		var copy = UUID.fromString(asked(dot).get("exportId").asString());
		membersItselfAnswers(copy);

		this.clock.step(Duration.ofHours(25));
		look();

		assertThat(mails(copy)).hasSize(1);
		assertThat(as(dot).get("/members/data").body()).contains("is not in it: grants", "is not in it: our mails");
		assertThat(new String(fetch(dot).get("README.txt"), StandardCharsets.UTF_8)).contains("Missing: grants");
	}

	@Test
	void afterAWeekKeyAndPiecesAreGone() throws IOException {
		var eli = joined("eli.copy@example.org", "Eli");
		var copy = ready(eli);

		this.clock.step(Duration.ofDays(8));
		look();

		assertThat(as(eli).post("/members/data/archive", Map.of()).statusCode()).isEqualTo(404);
		assertThat(this.database.sql("select count(*) from data_copy_piece where copy_id = ?")
			.param(Columns.bytes(copy))
			.query(Long.class)
			.single()).isZero();
		assertThat(as(eli).get("/members/data").body()).contains("Ask for my copy");
	}

	@Test
	void aPieceThatComesTwiceOrForNobodyChangesNothing() throws IOException {
		var fay = joined("fay.copy@example.org", "Fay");
		var copy = ready(fay);

		this.copies.received(copy, "grants", 1, true, "c2VhbGVk");
		this.copies.received(UUID.randomUUID(), "grants", 1, true, "c2VhbGVk");

		assertThat(fetch(fay)).containsKey("grants/a.txt");
		assertThat(mails(copy)).hasSize(1);
	}

	@Test
	void whatAPersonAskedIsInTheCopyInTheirOwnWords() throws IOException {
		var gil = joined("gil.copy@example.org", "Gil");
		ask(as(gil), "gil.copy@example.org", "FELT_WRONG", "Signed in I told of a worry");
		ask(new Browser(this.port), "GIL.copy@example.org", "OTHER", "Before I joined I asked about taxis");
		ask(new Browser(this.port), "gil.copy@example.org", "FELT_WRONG", "Not signed in, not to be shown");
		ask(new Browser(this.port), "somebody.copy@example.org", "OTHER", "A stranger asks");

		ready(gil);

		assertThat(new String(fetch(gil).get("members/enquiries.json"), StandardCharsets.UTF_8))
			.contains("Signed in I told of a worry", "Gil Asks", "Before I joined I asked about taxis")
			.doesNotContain("not to be shown", "A stranger asks")
			.containsOnlyOnce("01632 960 004");
	}

	private void ask(Browser browser, String email, String topic, String message) {
		var ticket = Pattern.compile("name=\"ticket\" value=\"([^\"]*)\"").matcher(browser.get("/contact").body());
		assertThat(ticket.find()).isTrue();
		this.clock.step(Duration.ofSeconds(4));
		assertThat(
				Browser.location(browser.post("/contact",
						Map.of("topic", topic, "message", message, "name", "Gil Asks", "answerBy", "EMAIL", "email",
								email, "phone", "01632 960 004", "ticket", ticket.group(1)))))
			.startsWith("/contact/received");
	}

	private UUID ready(UUID person) throws IOException {
		as(person).post("/members/data", Map.of());
		var asked = asked(person);
		var copy = UUID.fromString(asked.get("exportId").asString());
		answer(copy, asked, "grants", Map.of("a.txt", new byte[] { 7 }), 1);
		answer(copy, asked, "peer-support", Map.of("c.txt", new byte[] { 9 }), 1);
		answer(copy, asked, "notifications", Map.of("b.txt", new byte[] { 8 }), 1);
		membersItselfAnswers(copy);
		return copy;
	}

	private void membersItselfAnswers(UUID copy) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
			this.here.work();
			return this.database.sql("select count(*) from data_copy_piece where copy_id = ? and service = 'members'")
				.param(Columns.bytes(copy))
				.query(Long.class)
				.single() > 0;
		});
	}

	/** As a service does: an archive in pieces, each sealed for its place. */
	private void answer(UUID copy, JsonNode asked, String service, Map<String, byte[]> files, int pieces)
			throws IOException {
		var whole = new ByteArrayOutputStream();
		try (var archive = new DataArchive(whole, Instant.EPOCH)) {
			for (var file : files.entrySet()) {
				archive.file(file.getKey(), file.getValue());
			}
		}
		byte[] bytes = whole.toByteArray();
		int length = (bytes.length + pieces - 1) / pieces;
		for (int number = pieces; number >= 1; number--) {
			var piece = Arrays.copyOfRange(bytes, (number - 1) * length, Math.min(number * length, bytes.length));
			this.copies.received(copy, service, number, number == pieces, ExportKeys
				.seal(asked.get("sealingKey").asString(), piece, new ExportKeys.Place(copy, service, number)));
		}
	}

	private JsonNode asked(UUID person) {
		return JsonMapper.shared().readTree(this.database.sql("""
				select payload from outbox where type = 'members.data-requested.v1' and `key` = ?
				order by id desc limit 1
				""").param(person.toString()).query(String.class).single());
	}

	private List<JsonNode> mails(UUID copy) {
		return this.database.sql("select event_id, payload from outbox where topic = 'members.letters' and `key` = ?")
			.param(copy.toString())
			.query((row, _) -> JsonMapper.shared()
				.readTree(this.seal.open(Columns.uuid(row.getBytes("event_id")),
						JsonMapper.shared().readTree(row.getBytes("payload")).get("sealed").asString())))
			.list();
	}

	private Map<String, byte[]> fetch(UUID person) throws IOException {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/members/data/archive"))
			.header("Authorization",
					"Bearer " + new Tokens(this.keys).of(person, "Somebody", this.clock.instant(), "MEMBER"))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.headers().firstValue("Content-Disposition"))
				.hasValueSatisfying((disposition) -> assertThat(disposition).startsWith("attachment"));
			var files = new LinkedHashMap<String, byte[]>();
			try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
				for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					files.put(entry.getName(), zip.readAllBytes());
				}
			}
			return files;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private void look() {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith("Copies.look"))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private UUID joined(String email, String name) {
		var browser = new Browser(this.port);
		browser.get("/join");
		browser.post("/join", Map.of("email", email, "name", name));
		browser.post(Mailbox.path(new Mailbox(this.database, this.seal).newestTo(email)), Map.of());
		new Edge(this.port).signIn(browser);
		return idOf(email);
	}

	private UUID idOf(String email) {
		return this.database.sql("select id from member where email = ?")
			.param(email)
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.single();
	}

	private Browser as(UUID person, String... roles) {
		return new Browser(this.port)
			.bearing(new Tokens(this.keys).of(person, "Somebody", this.clock.instant(), roles));
	}

}
