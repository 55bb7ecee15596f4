package org.alongside.members;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.alongside.platform.privacy.MailSeal;
import org.alongside.testing.servers.WithServers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=members", "spring.application.name=members", "alongside.demo=true",
				"alongside.first-administrator=first@example.org" })
@WithServers(schema = "members", kafka = false)
@Import(Time.class)
class DemonstrationTests {

	private static final Path GOLDEN = Path.of("../../libs/contracts/src/test/resources/contracts/members");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Map<String, ApplicationRunner> runners;

	@Test
	void itsPeopleAreToldOnceHoweverOftenItStarts() throws Exception {
		ApplicationArguments none = new DefaultApplicationArguments();
		for (var runner : this.runners.entrySet()) {
			if (runner.getKey().equals("demoPeople")) {
				runner.getValue().run(none);
			}
		}

		assertThat(told("members.joined.v1")).hasSize(7);
		assertThat(told("members.contact-changed.v1")).hasSize(7).anyMatch((json) -> json.contains("Olive Officer"));
		assertThat(told("members.profile-changed.v1")).hasSize(1).first().asString().contains("FAMILY", "GBS");
	}

	@Test
	void itsStaffSignInByMailAlone() {
		var browser = new Browser(this.port);
		browser.get("/identity/sign-in");
		browser.post("/identity/sign-in", Map.of("email", "approver@alongside.example"));
		var mail = new Mailbox(this.database, this.seal).newestTo("approver@alongside.example");
		assertThat(Browser.location(browser.post(Mailbox.path(mail), Map.of()))).isEqualTo("/home");

		var claims = Edge.claims(new Edge(this.port).signIn(browser));

		assertThat(claims.get("roles").toString()).isEqualTo("[\"MEMBER\",\"GRANTS_OFFICER\",\"GRANTS_APPROVER\"]");
		assertThat(claims.get("name").asString()).isEqualTo("Anil Approver");
	}

	@Test
	void theFirstAdministratorIsInvited() {
		var mail = new Mailbox(this.database, this.seal).newestTo("first@example.org");

		assertThat(mail.name()).isEqualTo("first");
		assertThat(new Browser(this.port).get(Mailbox.path(mail)).statusCode()).isEqualTo(200);
	}

	@Test
	void whatIsToldIsWhatWasPromised() throws Exception {
		for (var type : List.of("members.joined.v1", "members.profile-changed.v1", "members.contact-changed.v1",
				"members.sign-in-requested.v1")) {
			assertThat(fields(told(type).getFirst())).as(type)
				.isEqualTo(fields(Files.readString(GOLDEN.resolve(type + ".json"))));
		}
	}

	private List<String> told(String type) {
		return this.database.sql("select payload from outbox where type = ? order by id")
			.param(type)
			.query((row, _) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
			.list();
	}

	private static TreeSet<String> fields(String json) {
		return new TreeSet<>(JsonMapper.builder().build().readTree(json).propertyNames());
	}

}
