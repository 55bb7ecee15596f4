package org.alongside.peersupport.supervision;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.data.Columns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class MondayDigestTests extends PeerSupportVisits {

	private final MondayDigest digest;

	private final UUID vera = person();

	private final UUID mira = person();

	MondayDigestTests(MockMvcTester mvc, JdbcClient database, MondayDigest digest) {
		super(mvc, database);
		this.digest = digest;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
		approved(this.vera);
	}

	@Test
	void inAWeekInWhichNothingWaitsNobodyIsTold() {
		introduced(this.mira, this.vera);

		this.digest.eachMonday();

		assertThat(told(supervisor(this.vera))).isEmpty();
	}

	@Test
	void howManyThingsWaitIsToldToEachSupervisorOnceHoweverManyLook() throws Exception {
		introduced(this.mira, this.vera);
		metDaysAgo(25);
		UUID will = person();
		approved(will);
		this.database.sql("UPDATE completion SET valid_until = ? WHERE requirement = 'TRAINING' AND volunteer_id = ?")
			.param(today().plusDays(40))
			.param(bytes(volunteer(will)))
			.update();

		try (var instances = Executors.newFixedThreadPool(4)) {
			for (var one : instances.invokeAll(Collections.nCopies(4, Executors.callable(this.digest::eachMonday)))) {
				one.get();
			}
		}

		assertThat(told(supervisor(this.vera))).containsExactly("peer-support.supervision-due.v1");
		assertThat(payload(supervisor(this.vera))).contains("\"silent\":1", "\"checkIns\":0", "\"vetting\":0");
		assertThat(told(supervisor(will))).containsExactly("peer-support.supervision-due.v1");
		assertThat(payload(supervisor(will))).contains("\"silent\":0", "\"vetting\":1");
	}

	@Test
	void whoWasAskedHowItGoesAndHasNotSaidIsCountedUntilTheyDo() {
		String address = introduced(this.mira, this.vera);
		metDaysAgo(14);
		this.database.sql("INSERT INTO check_in (request_id, days, asked_at) VALUES (?, 14, UTC_TIMESTAMP(6))")
			.param(bytes(id(address)))
			.update();
		this.digest.eachMonday();
		assertThat(payload(supervisor(this.vera))).contains("\"checkIns\":1", "\"silent\":0");

		this.database.sql("DELETE FROM digest").update();
		this.database.sql("DELETE FROM outbox").update();
		post("/peer-support/together/" + id(address) + "/talked", this.vera, "MEMBER",
				with(day("day", today()), "minutes", "30", "medium", "VOICE"));
		this.digest.eachMonday();

		assertThat(told(supervisor(this.vera))).isEmpty();
	}

	@Test
	void whatComesUpLaterOnTheSameMondayWaitsForTheNext() {
		introduced(this.mira, this.vera);
		this.digest.eachMonday();
		metDaysAgo(30);

		this.digest.eachMonday();

		assertThat(told(supervisor(this.vera))).isEmpty();
		this.database.sql("UPDATE digest SET week = DATE_SUB(week, INTERVAL 7 DAY)").update();
		this.digest.eachMonday();
		assertThat(told(supervisor(this.vera))).hasSize(1);
	}

	private void metDaysAgo(int days) {
		this.database.sql("UPDATE support_request SET introduced_at = DATE_SUB(UTC_TIMESTAMP(6), INTERVAL ? DAY)")
			.param(days)
			.update();
	}

	private String supervisor(UUID member) {
		return one("SELECT BIN_TO_UUID(supervisor_id) FROM volunteer WHERE member_id = UUID_TO_BIN(?)", member);
	}

	private String payload(String key) {
		return one("SELECT CONVERT(payload USING utf8mb4) FROM outbox WHERE `key` = ? ORDER BY id DESC LIMIT 1", key);
	}

	private static byte[] bytes(String id) {
		return Columns.bytes(UUID.fromString(id));
	}

}
