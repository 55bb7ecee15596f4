package org.alongside.peersupport.volunteering;

import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.privacy.PersonalData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class AgencyPagesTests extends PeerSupportVisits {

	private final UUID vera = person();

	private final List<PersonalData> held;

	private final TransactionTemplate transaction;

	AgencyPagesTests(MockMvcTester mvc, JdbcClient database, List<PersonalData> held, TransactionTemplate transaction) {
		super(mvc, database);
		this.held = held;
		this.transaction = transaction;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void whoeverLeavesTheRoleInScotlandIsATaskUntilTheAgencyWasTold() {
		approved(this.vera);
		checkedBy("PVG", "PVG-0815");
		post("/peer-support/volunteer/stop", this.vera, "MEMBER");
		String page = "/peer-support/staff/agency/" + volunteer(this.vera);
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("Tell the agency that somebody has left", page);
		assertThat(get(page, person(), COORDINATOR)).hasStatusOk().bodyText().contains("PVG scheme", "PVG-0815");

		assertThat(post(page, person(), COORDINATOR)).hasStatusOk().bodyText().contains("Enter a day from the day");
		assertThat(post(page, person(), COORDINATOR, day("on", today().plusDays(2)))).bodyText()
			.contains("Enter a day from the day");
		assertThat(post(page, person(), COORDINATOR, day("on", today().minusDays(40)))).bodyText()
			.contains("Enter a day from the day");
		assertThat(post(page, person(), COORDINATOR, "on.day", "x", "on.month", "2", "on.year", "soon")).bodyText()
			.contains("Enter a day from the day", "value=\"soon\"");
		assertThat(location(post(page, person(), COORDINATOR, day("on", today())))).isEqualTo("/peer-support/staff");
		assertThat(location(post(page, person(), COORDINATOR, day("on", today())))).isEqualTo("/peer-support/staff");

		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.doesNotContain("Tell the agency that somebody has left");
		assertThat(get(page, person(), COORDINATOR)).bodyText()
			.contains("The agency was told on")
			.doesNotContain("PVG-0815");
		assertThat(deeds()).isOne();
	}

	@Test
	void whoeverIsForgottenIsToldOfAllTheSame() {
		approved(this.vera);
		String waits = proposed(person());
		checkedBy("PVG", "PVG-0816");

		this.transaction.executeWithoutResult((_) -> this.held.forEach((one) -> one.erase(this.vera)));

		assertThat(get("/peer-support/staff/agency/" + volunteer(this.vera), person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("PVG-0816");
		assertThat(status(waits)).isEqualTo("WAITING");
		assertThat(this.database.sql("SELECT COUNT(*) FROM completion").query(Long.class).single()).isZero();
	}

	@Test
	void elsewhereNoAgencyAsksToBeTold() {
		approved(this.vera);

		post("/peer-support/volunteer/stop", this.vera, "MEMBER");

		assertThat(get("/peer-support/staff/agency/" + volunteer(this.vera), person(), COORDINATOR)).hasStatus(404);
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.doesNotContain("Tell the agency that somebody has left");
		assertThat(get("/peer-support/staff/agency/" + person(), person())).hasStatus(403);
		assertThat(post("/peer-support/staff/agency/" + person(), person(), COORDINATOR, day("on", today())))
			.hasStatus(404);
	}

	private void checkedBy(String level, String number) {
		this.database.sql("UPDATE completion SET level = ?, certificate_number = ? WHERE requirement = 'CHECK'")
			.param(level)
			.param(number)
			.update();
	}

	private long deeds() {
		return this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'peer-support.agency-told' AND subject_id = UUID_TO_BIN(?)")
			.param(volunteer(this.vera))
			.query(Long.class)
			.single();
	}

}
