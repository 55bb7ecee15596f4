package org.alongside.platform.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.bakery.BakeryApplication;
import org.alongside.platform.bakery.Passport;
import org.alongside.platform.data.Columns;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@WithServers(schema = "bakery", kafka = false)
@SpringBootTest(classes = BakeryApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=bakery", "spring.application.name=bakery" })
@ExtendWith(OutputCaptureExtension.class)
class AnswersTests {

	private static final Passport PASSPORT = new Passport();

	private static final String PAGE = "text/html,application/xhtml+xml,*/*;q=0.8";

	private final HttpClient browser = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private Audit audit;

	@Autowired
	private JdbcClient database;

	@DynamicPropertySource
	static void keys(DynamicPropertyRegistry registry) {
		registry.add("alongside.identity.jwk-set-uri", PASSPORT::keys);
	}

	@Test
	void anyoneMayEnterTheShopAndIsGreetedByName() throws Exception {
		assertThat(get("/bakery", PAGE).body()).contains("Hello stranger");
		assertThat(get("/bakery", PAGE, PASSPORT.of("Ada", "MEMBER")).body()).contains("Hello Ada");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/bakery/mine", "/bakery/asks-only-by-argument", "/bakery/oven" })
	void withoutSignInTheAnswerIsAbare401(String path) throws Exception {
		HttpResponse<String> answer = get(path, PAGE);

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("WWW-Authenticate"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("Bearer"));
		assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void signedInOneSeesWhatIsTheirsAndNotWhatNeedsAnotherRole() throws Exception {
		String ada = PASSPORT.of("Ada", "MEMBER");

		assertThat(get("/bakery/mine", PAGE, ada).body()).contains("Bread of Ada");
		assertThat(get("/bakery/oven", PAGE, ada).statusCode()).isEqualTo(403);
		assertThat(get("/bakery/oven", PAGE, ada).body()).contains("<h1");
		assertThat(get("/bakery/oven", PAGE, PASSPORT.of("Morgan", "MANAGER")).body()).contains("Hot");
	}

	@Test
	void whoActsForSomebodySeesTheirPagesButNotWhatIsPrivate() throws Exception {
		String hana = PASSPORT.acting("Hana", "Bo");

		assertThat(get("/bakery/mine", PAGE, hana).body()).contains("Bread of Bo", "You are doing this for");
		HttpResponse<String> closed = get("/bakery/diary", PAGE, hana);
		assertThat(closed.statusCode()).isEqualTo(409);
		assertThat(closed.body()).contains("This page is private to Bo.").doesNotContain("Bread of");
		assertThat(get("/bakery/diary", PAGE, PASSPORT.of("Bo", "MEMBER")).body()).contains("Bread of Bo");
	}

	@Test
	void whoActsForSomebodyIsKeptOutOfWhatThatPersonKeepsToThemselves() throws Exception {
		String hana = PASSPORT.acting("Hana", "Bo", "/cellar /bakery/mine");

		assertThat(get("/bakery/mine", PAGE, hana).statusCode()).isEqualTo(409);
		assertThat(get("/bakery/mine", PAGE, hana).body()).contains("This page is private to Bo.")
			.doesNotContain("Bread of");
		assertThat(get("/bakery/%6Dine", PAGE, hana).statusCode()).isEqualTo(409);
		assertThat(get("/bakery/mine", PAGE, PASSPORT.acting("Hana", "Bo", "/bakery/min")).statusCode()).isEqualTo(200);
		assertThat(post("/bakery/form", "name=Loaf", PASSPORT.acting("Hana", "Bo", "/bakery")).statusCode())
			.isEqualTo(409);
		assertThat(this.database.sql("SELECT count(*) FROM audit WHERE action = 'sent-for' AND actor_name = 'Hana'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(get("/bakery/mine", PAGE, PASSPORT.of("Bo", "MEMBER")).statusCode()).isEqualTo(200);
	}

	@Test
	void eachFormSentForSomebodyIsWrittenDownWithWhoSentIt() throws Exception {
		String hana = PASSPORT.acting("Hana " + UUID.randomUUID(), "Bo");

		post("/bakery/form", "name=Loaf", hana);
		get("/bakery/mine", PAGE, hana);
		post("/bakery/form", "name=Loaf", PASSPORT.of("Bo", "MEMBER"));

		List<UUID> served = this.database.sql("SELECT on_behalf_of FROM audit WHERE action = 'sent-for'")
			.query((row, _) -> Columns.uuid(row.getBytes(1)))
			.list();
		assertThat(served).hasSize(1);
		assertThat(this.audit.doneFor(served.getFirst(), null, 9)).singleElement().satisfies((entry) -> {
			assertThat(entry.actorName()).startsWith("Hana");
			assertThat(entry.codes()).containsEntry("page", "/bakery/form");
		});
	}

	@ParameterizedTest
	@CsvSource({ "http://elsewhere.example,alongside", "http://localhost:8080,another" })
	void aTokenOfAnotherIssuerOrForAnotherAudienceIsNotBelieved(String issuer, String audience) throws Exception {
		assertThat(get("/bakery/mine", PAGE, PASSPORT.from(issuer, audience)).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@CsvSource({ "/bakery/loaves/019aa000-0000-7000-8000-000000000002,404", "/bakery/loaves/not-an-id,404",
			"/bakery/loaves/1-1-1-1-1,404", "/no/such/page,404", "/bakery/refused,409", "/bakery/stale,409",
			"/bakery/away,503", "/bakery/fail,500", "/bakery/upload,405" })
	void peopleAreAnsweredWithAPageAndProgramsWithAProblem(String path, int status) throws Exception {
		HttpResponse<String> page = get(path, PAGE);
		HttpResponse<String> problem = get(path, "application/json");

		assertThat(page.statusCode()).isEqualTo(status);
		assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(page.body()).contains("<h1").contains("Inflammatory Neuropathies UK").doesNotContain("secret");
		assertThat(problem.statusCode()).isEqualTo(status);
		assertThat(problem.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(problem.body()).doesNotContain("secret");
		assertThat(json(problem).get("status").asInt()).isEqualTo(status);
		assertThat(json(problem).get("correlationId").asString())
			.isEqualTo(problem.headers().firstValue("X-Correlation-Id").orElse(""));
	}

	@Test
	void whatAFaultSaysReachesNoLogButItsKindAndPlaceDo(CapturedOutput log) throws Exception {
		String id = get("/bakery/fail", PAGE).headers().firstValue("X-Correlation-Id").orElse("?");

		assertThat(log.getAll()).doesNotContain("secret-of-the-bakery")
			.contains(id)
			.contains("IllegalStateException")
			.contains("BakeryPages.fail");
	}

	@Test
	void aRefusalSaysWhyInWords() throws Exception {
		assertThat(get("/bakery/refused", PAGE).body()).contains("We have no rye left today.");
		JsonNode problem = json(get("/bakery/refused", "application/json"));
		assertThat(problem.get("type").asString()).isEqualTo("/problems/bakery.sold-out");
		assertThat(problem.get("detail").asString()).isEqualTo("We have no rye left today.");
	}

	@Test
	void whenTheDatabaseIsAwayTheAnswerSaysWhenToComeBack() throws Exception {
		assertThat(get("/bakery/away", PAGE).headers().firstValue("Retry-After")).hasValue("10");
	}

	@Test
	void aNoticeTravelsOverTheRedirectWithoutACookieAndCannotBeForged() throws Exception {
		HttpResponse<String> done = post("/bakery/loaves", "");

		String address = done.headers().firstValue("Location").orElse("");
		assertThat(done.statusCode()).isEqualTo(302);
		assertThat(address).startsWith("/bakery/loaves/019aa000-0000-7000-8000-000000000001?notice=");
		assertThat(done.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(get(address, PAGE).body()).contains("3 loaves are in the oven.");
		assertThat(get(address.replace("notice=e", "notice=f"), PAGE).body()).doesNotContain("in the oven")
			.contains("A loaf of rye");
		assertThat(get("/bakery?notice=bakery.baked", PAGE).body()).doesNotContain("in the oven");
	}

	@Test
	void whatIsTypedIsReadWithoutTheBlanksAroundIt() throws Exception {
		assertThat(post("/bakery/form", "name=++Ada++&day.day=1&day.month=3&day.year=2026").body())
			.contains("[Ada] on Optional[2026-03-01]");
	}

	@Test
	void whatComesAlongWithACopyIsLeftOut() throws Exception {
		assertThat(post("/bakery/form", "name=A%00da%0B&day.day=1&day.month=3&day.year=2026").body())
			.contains("[A da] on");
	}

	@Test
	void whatIsLongerThanAnyAnswerIsAMistakeInItsField() throws Exception {
		assertThat(post("/bakery/form", "name=" + "a".repeat(300_000)).body()).contains("Refused name");
		assertThat(post("/bakery/form", "name=").body()).contains("Refused name");
		assertThat(post("/bakery/form", "").body()).contains("Refused name");
	}

	@Test
	void anInvalidFormIs422WithTheCodesOfItsFields() throws Exception {
		HttpResponse<String> answer = this.browser.send(request("/bakery/strict-form", "application/json")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("name="))
			.build(), BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(json(answer).get("errors").get(0).get("field").asString()).isEqualTo("name");
		assertThat(json(answer).get("errors").get(0).get("code").asString()).isEqualTo("NotBlank");
	}

	@ParameterizedTest
	@ValueSource(strings = { "name.x=1", "name%5B0%5D=1", "day.nobody=1", "name%5Babc%5D=1", "name%5B=1",
			"name%5B2000000000%5D=1", "=1", "%5B%5D=x", "class.classLoader=1" })
	void fieldsThatNoFormHasAreNobodysFault(String field) throws Exception {
		HttpResponse<String> answer = post("/bakery/form", "name=Ada&day.day=1&day.month=3&day.year=2026&" + field);

		assertThat(answer.statusCode()).isIn(200, 400);
	}

	@Test
	void whatATableRefusesIsSaidInWordsAndLeavesNothingBehind() throws Exception {
		HttpResponse<String> answer = get("/bakery/too-long", PAGE);

		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(answer.body()).contains("Something you typed cannot be kept").doesNotContain("secret");
	}

	@Test
	void filesOfStrangersAreNotEvenRead() throws Exception {
		HttpResponse<String> answer = this.browser
			.send(request("/bakery/upload", PAGE).header("Content-Type", "Multipart/Form-Data; boundary=x")
				.POST(BodyPublishers.ofString("--x"))
				.build(), BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(401);
	}

	@Test
	void readyIsWhoReachesTheDatabase() throws Exception {
		HttpResponse<String> answer = get("/actuator/health/readiness", "application/json");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(json(answer).at("/components/db/status").asString("")).isEqualTo("UP");
	}

	@Test
	void aFileTooLargeIsRefusedInWords() throws Exception {
		HttpResponse<String> answer = upload(11 * 1024 * 1024);

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(answer.body()).contains("That file is too large. Choose a file smaller than 10 MB.");
		assertThat(upload(1000).body()).contains("1000");
	}

	@Test
	void theWrongMethodIs405WithTheRightOnes() throws Exception {
		HttpResponse<String> answer = this.browser.send(request("/bakery/mine", PAGE).DELETE().build(),
				BodyHandlers.ofString());

		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow"))
			.hasValueSatisfying((allowed) -> assertThat(allowed).contains("GET"));
	}

	@Test
	void anOperatorSeesHealthAndMeasures() throws Exception {
		assertThat(get("/actuator/health", "application/json").body()).contains("UP");
		assertThat(get("/actuator/prometheus", "text/plain").body()).contains("jvm_memory_used_bytes")
			.contains("service=\"bakery\"");
		assertThat(get("/actuator/env", "application/json").statusCode()).isEqualTo(404);
	}

	private HttpResponse<String> get(String path, String accept, String... token) throws Exception {
		HttpRequest.Builder request = request(path, accept);
		for (String one : token) {
			request.header("Authorization", "Bearer " + one);
		}
		return this.browser.send(request.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> post(String path, String form, String... token) throws Exception {
		HttpRequest.Builder request = request(path, PAGE).header("Content-Type", "application/x-www-form-urlencoded");
		for (String one : token) {
			request.header("Authorization", "Bearer " + one);
		}
		return this.browser.send(request.POST(BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> upload(int size) throws IOException, InterruptedException {
		String body = "--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"p.jpg\"\r\n\r\n"
				+ "a".repeat(size) + "\r\n--x--\r\n";
		return this.browser
			.send(request("/bakery/upload", PAGE).header("Authorization", "Bearer " + PASSPORT.of("Ada", "MEMBER"))
				.header("Content-Type", "multipart/form-data; boundary=x")
				.POST(BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path, String accept) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).header("Accept", accept);
	}

	private static JsonNode json(HttpResponse<String> answer) {
		return JsonMapper.shared().readTree(answer.body());
	}

}
