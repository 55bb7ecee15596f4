package org.alongside.grants;

import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsWithdrawalTests extends GrantsVisits {

	GrantsWithdrawalTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void aDraftTakenBackLeavesNoAccountAndNoPapersAndIsToldToNobody() {
		UUID family = person();
		String address = answered(family);
		Path file = onDisk(file(address));
		assertThat(file).exists();

		assertThat(get(address + "/withdraw", family)).hasStatusOk();
		assertThat(location(post(address + "/withdraw", family, "MEMBER"))).isEqualTo(address + "/status");

		assertThat(get(address + "/status", family)).hasStatusOk().bodyText().contains("You took it back");
		assertThat(kept(address)).isZero();
		assertThat(file).doesNotExist();
		assertThat(told(address)).isEmpty();
	}

	@Test
	void whatWasSentAndTakenBackLeavesNothingEitherAndIsToldOnce() {
		UUID family = person();
		String address = sent(family);
		Path file = onDisk(file(address));

		assertThat(location(post(address + "/withdraw", family, "MEMBER"))).isEqualTo(address + "/status");
		assertThat(location(post(address + "/withdraw", family, "MEMBER"))).isEqualTo(address + "/status");

		assertThat(get(address + "/status", family)).bodyText().contains("You took it back");
		assertThat(get(address.replace("/grants/", "/grants/staff/"), person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("None were sent");
		assertThat(kept(address)).isZero();
		assertThat(file).doesNotExist();
		assertThat(told(address)).containsExactly("grants.application-submitted.v1", "grants.application-withdrawn.v1");
	}

	@Test
	void nobodyStartsMoreInADayThanAFamilyNeeds() {
		UUID family = person();
		for (int start = 0; start < 10; start++) {
			post(started(family) + "/withdraw", family, "MEMBER");
		}

		assertThat(post("/grants/applications", family, "MEMBER")).hasStatus(409)
			.bodyText()
			.contains("You have started 10 applications");
		assertThat(one("SELECT COUNT(*) FROM grant_application WHERE member_id = UUID_TO_BIN(?)", family.toString()))
			.isEqualTo("10");
	}

	private long kept(String address) {
		return this.database.sql("""
				SELECT (SELECT COUNT(*) FROM bank_details WHERE application_id = UUID_TO_BIN(:id))
				+ (SELECT COUNT(*) FROM evidence WHERE application_id = UUID_TO_BIN(:id))""")
			.param("id", id(address))
			.query(Long.class)
			.single();
	}

	private static Path onDisk(String file) {
		return Path.of("target/files/grants", file + ".sealed");
	}

}
