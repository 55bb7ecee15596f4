package org.alongside.peersupport.requests;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class DeadlinesTests extends PeerSupportVisits {

	private final Deadlines deadlines;

	private final UUID vera = person();

	private final UUID mira = person();

	DeadlinesTests(MockMvcTester mvc, JdbcClient database, Deadlines deadlines) {
		super(mvc, database);
		this.deadlines = deadlines;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void anOfferWithoutAnAnswerLapsesOnceAndThePlaceIsFree() {
		approved(this.vera);
		String address = proposed(this.mira);
		post(desk(address) + "/offer", person(), COORDINATOR);
		this.deadlines.lapse();
		assertThat(status(address)).isEqualTo("OFFERED_TO_VOLUNTEER");

		this.database.sql("UPDATE support_request SET answer_by = DATE_SUB(NOW(6), INTERVAL 1 DAY)").update();
		this.deadlines.lapse();
		this.deadlines.lapse();

		assertThat(status(address)).isEqualTo("WAITING");
		assertThat(taken(this.vera)).isZero();
		assertThat(one("SELECT failed_offers FROM support_request WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		assertThat(told(id(address))).endsWith("peer-support.offered.v1", "peer-support.offer-expired.v1");
		assertThat(post("/peer-support/volunteer/offers/" + id(address), this.vera, "MEMBER", "answer", "YES", "name",
				"Vera", "reach", "1"))
			.hasStatus(404);
	}

	@Test
	void whoHasNotAnsweredIsRemindedOnceEachAndNobodyWhoHas() {
		approved(this.vera);
		String address = proposed(this.mira);
		post(desk(address) + "/offer", person(), COORDINATOR);
		this.deadlines.remind();
		assertThat(told(id(address))).as("there is time yet").endsWith("peer-support.offered.v1");

		isDueIn(38);
		this.deadlines.remind();
		this.deadlines.remind();
		post("/peer-support/volunteer/offers/" + id(address), this.vera, "MEMBER", "answer", "YES", "name", "Vera",
				"reach", "0300 111 1111");
		this.deadlines.remind();
		assertThat(told(id(address))).endsWith("peer-support.offered.v1", "peer-support.offer-lapses-soon.v1",
				"peer-support.offered.v1");

		isDueIn(38);
		this.deadlines.remind();
		this.deadlines.remind();
		assertThat(told(id(address))).endsWith("peer-support.offered.v1", "peer-support.offer-lapses-soon.v1");
		assertThat(recipients(address)).containsExactly(this.vera.toString(), this.mira.toString());

		post(address + "/answer", this.mira, "MEMBER", "answer", "YES", "name", "Mira", "reach", "0300 222 2222");
		this.deadlines.remind();
		assertThat(told(id(address))).endsWith("peer-support.offer-lapses-soon.v1", "peer-support.introduced.v1");
	}

	@Test
	void whoeverLooksAtTheSameMomentRemindsOnce() throws Exception {
		approved(this.vera);
		String address = proposed(this.mira);
		post(desk(address) + "/offer", person(), COORDINATOR);
		isDueIn(20);

		try (var instances = Executors.newFixedThreadPool(4)) {
			for (var one : instances.invokeAll(Collections.nCopies(4, Executors.callable(this.deadlines::remind)))) {
				one.get();
			}
		}

		assertThat(told(id(address))).filteredOn("peer-support.offer-lapses-soon.v1"::equals).hasSize(1);
	}

	private void isDueIn(int hours) {
		this.database.sql("UPDATE support_request SET answer_by = DATE_ADD(UTC_TIMESTAMP(6), INTERVAL ? HOUR)")
			.param(hours)
			.update();
	}

	private List<String> recipients(String address) {
		return this.database.sql("""
				SELECT JSON_UNQUOTE(JSON_EXTRACT(CONVERT(payload USING utf8mb4), '$.recipientId')) FROM outbox
				WHERE `key` = ? AND type = 'peer-support.offer-lapses-soon.v1' ORDER BY id""")
			.param(id(address))
			.query((row, _) -> row.getString(1))
			.list();
	}

	@Test
	void bothAreAskedHowItGoesOnceForEachCheckIn() {
		approved(this.vera);
		String address = introduced(this.mira, this.vera);
		this.database.sql("UPDATE support_request SET introduced_at = DATE_SUB(NOW(6), INTERVAL 15 DAY)").update();

		this.deadlines.checkIn();
		this.deadlines.checkIn();

		assertThat(told(id(address))).endsWith("peer-support.introduced.v1", "peer-support.check-in-due.v1",
				"peer-support.check-in-due.v1");
	}

}
