package org.alongside.grants;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsEnteredByStaffTests extends GrantsVisits {

	private static final String WORDS = "You entered this person on the phone";

	GrantsEnteredByStaffTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void whoeverEnteredTheFamilyOnThePhoneDecidesNothingOfTheirs() {
		UUID family = person();
		UUID clerk = person();
		entered(family, clerk);
		String address = sent(family);
		String staff = address.replace("/grants/", "/grants/staff/");

		assertThat(post(staff + "/recommend", clerk, "GRANTS_OFFICER", "version", version(address), "amount", "60",
				"reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains(WORDS);
		assertThat(post(staff + "/decline", clerk, "GRANTS_OFFICER", "version", version(address), "reasons",
				"NOT_SHOWN", "conflict", "NO"))
			.bodyText()
			.contains(WORDS);
		assertThat(status(address)).isNotIn("RECOMMENDED", "DECLINED");

		assertThat(location(post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address),
				"amount", "60", "reasons", "RULES_MET", "conflict", "NO")))
			.isEqualTo(staff);
		assertThat(post(staff + "/approve", clerk, "GRANTS_APPROVER", "version", version(address), "fund", fund(),
				"reasons", "RULES_MET", "conflict", "NO"))
			.bodyText()
			.contains(WORDS);
		assertThat(status(address)).isEqualTo("RECOMMENDED");
	}

	private void entered(UUID family, UUID clerk) {
		this.database
			.sql("INSERT INTO applicant (member_id, entered_by, told_at, version) "
					+ "VALUES (UUID_TO_BIN(?), UUID_TO_BIN(?), UTC_TIMESTAMP(6), 0)")
			.params(family.toString(), clerk.toString())
			.update();
	}

}
