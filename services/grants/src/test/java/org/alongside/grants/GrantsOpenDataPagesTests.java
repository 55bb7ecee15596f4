package org.alongside.grants;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsOpenDataPagesTests extends GrantsVisits {

	private static final String PAGE = "/grants/staff/open-data";

	/** A year that no other test is in. */
	private static final int YEAR = 2024;

	GrantsOpenDataPagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	/** The year is empty again, for whoever comes next. */
	@AfterEach
	void backToToday() {
		this.database.sql("UPDATE decision SET decided_at = UTC_TIMESTAMP(6) WHERE YEAR(decided_at) = " + YEAR)
			.update();
	}

	@Test
	void aManagerTakesAFileInWhichNobodyCanBeRecognised() {
		String fund = openFund("Open data fund", "10000");
		UUID officer = person();
		UUID approver = person();
		Set<UUID> families = new HashSet<>();
		Set<String> secrets = new HashSet<>(Set.of("Ada Example", "Someone", "Walton", "12345678"));
		for (int grant = 0; grant < 7; grant++) {
			UUID family = person();
			families.add(family);
			this.database.sql("""
					INSERT INTO applicant (member_id, relationship, illness, nation, told_at, version)
					VALUES (UUID_TO_BIN(?), 'FAMILY', 'MMN', ?, NOW(6), 0)""")
				.params(family.toString(), (grant < 5) ? "ENGLAND" : "WALES")
				.update();
			String address = approved(family, "8" + grant, fund, officer, approver);
			secrets.addAll(List.of(reference(address), id(address), family.toString()));
			this.database
				.sql("UPDATE decision SET decided_at = ? WHERE application_id = UUID_TO_BIN(?) AND step = 'APPROVED'")
				.params(YEAR + "-05-1" + grant + " 13:14:15", id(address))
				.update();
		}
		UUID manager = person();

		assertThat(get(PAGE, manager, "MANAGER")).hasStatusOk()
			.bodyText()
			.contains("Grants in the file: 7.", "Download " + YEAR);
		String file = file(manager);
		assertThat(file).doesNotContain(secrets.toArray(String[]::new)).doesNotContain("MMN", "-05-1");
		JsonNode grants = JsonMapper.shared().readTree(file).get("grants");
		assertThat(grants).hasSize(7).allSatisfy((grant) -> {
			assertThat(grant.get("awardDate").asString()).isEqualTo(YEAR + "-04-01");
			assertThat(grant.get("beneficiaryLocation")).as("two in Wales would be a few").isNull();
			assertThat(grant.get("recipientIndividual").get("name").asString()).isEqualTo("Individual Recipient");
		});
		assertThat(grants).extracting((grant) -> grant.get("amountAwarded").doubleValue())
			.containsExactlyInAnyOrder(80.0, 81.0, 82.0, 83.0, 84.0, 85.0, 86.0);
		assertThat(grants).extracting((grant) -> grant.get("recipientIndividual").get("id").asString())
			.doesNotHaveDuplicates();
		assertThat(JsonMapper.shared().readTree(file(manager)).get("grants")).as("the same names again")
			.isEqualTo(grants);
		assertThat(this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'open-data.downloaded' AND actor_id = UUID_TO_BIN(?)")
			.param(manager.toString())
			.query(Integer.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aYearWithAFewGrantsSaysNothing() {
		String address = approved(person(), "80", openFund("Few grants fund", "1000"), person(), person());
		this.database
			.sql("UPDATE decision SET decided_at = ? WHERE application_id = UUID_TO_BIN(?) AND step = 'APPROVED'")
			.params(YEAR + "-07-01 00:00:00", id(address))
			.update();

		assertThat(get(PAGE, person(), "MANAGER")).bodyText()
			.contains("In " + YEAR + " so few grants were made")
			.doesNotContain("Download " + YEAR);
		assertThat(get(PAGE + "/" + YEAR + ".json", person(), "MANAGER")).hasStatus(409)
			.bodyText()
			.contains("so few grants were made");
	}

	@Test
	void onlyAManagerAndOnlyAYearThatIsOver() {
		for (String role : List.of("MEMBER", "FINANCE", "GRANTS_OFFICER", "GRANTS_APPROVER")) {
			assertThat(get(PAGE, person(), role)).as(role).hasStatus(403);
			assertThat(get(PAGE + "/" + YEAR + ".json", person(), role)).as(role).hasStatus(403);
		}
		for (String year : List.of("" + today().getYear(), "1999", "x", "2024.json")) {
			assertThat(get(PAGE + "/" + year + ".json", person(), "MANAGER")).as(year).hasStatus(404);
		}
	}

	@Test
	void whatWasGrantedInAYearIsFoundByWhenItWas() {
		Map<String, @Nullable Object> plan = this.database.sql("""
				EXPLAIN SELECT d.application_id FROM decision d
				WHERE d.step = 'APPROVED' AND d.decided_at >= '2024-01-01' AND d.decided_at < '2025-01-01'""")
			.query()
			.singleRow();

		assertThat(plan).containsEntry("key", "by_step_and_time");
	}

	private String file(UUID manager) {
		var file = get(PAGE + "/" + YEAR + ".json", manager, "MANAGER");
		assertThat(file).hasStatusOk().hasHeader("Content-Type", "application/json");
		assertThat(file.getResponse().getHeader("Content-Disposition"))
			.isEqualTo("attachment; filename=\"360giving-" + YEAR + ".json\"");
		return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
