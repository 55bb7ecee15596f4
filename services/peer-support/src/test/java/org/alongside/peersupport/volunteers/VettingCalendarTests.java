package org.alongside.peersupport.volunteers;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class VettingCalendarTests extends PeerSupportVisits {

	private final VettingCalendar calendar;

	private final UUID vera = person();

	VettingCalendarTests(MockMvcTester mvc, JdbcClient database, VettingCalendar calendar) {
		super(mvc, database);
		this.calendar = calendar;
	}

	@BeforeEach
	void oneVolunteer() {
		startWithNobody();
		approved(this.vera);
	}

	@Test
	void whatLastsForLongIsNoNews() {
		this.calendar.lookAhead();

		assertThat(told(volunteer(this.vera))).containsExactly("peer-support.volunteer-approved.v1");
	}

	@Test
	void sixtyAndTwentyEightDaysAheadAReminderGoesOutOnce() {
		ends(today().plusDays(60));
		this.calendar.lookAhead();
		this.calendar.lookAhead();
		assertThat(told(volunteer(this.vera))).containsExactly("peer-support.volunteer-approved.v1",
				"peer-support.vetting-expiring.v1");

		ends(today().plusDays(28));
		this.calendar.lookAhead();
		assertThat(told(volunteer(this.vera))).containsExactly("peer-support.volunteer-approved.v1",
				"peer-support.vetting-expiring.v1", "peer-support.vetting-expiring.v1");
	}

	@Test
	void whatHasEndedIsToldOnceAndWhomTheyTalkWithIsHandedOver() {
		String address = introduced(person(), this.vera);
		ends(today().minusDays(1));

		this.calendar.lookAhead();
		this.calendar.lookAhead();

		assertThat(told(volunteer(this.vera))).containsExactly("peer-support.volunteer-approved.v1",
				"peer-support.vetting-lapsed.v1");
		assertThat(one("SELECT needs_person + 0 FROM support_request WHERE id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("1");
		String waits = waiting(person());
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(waits)).isEqualTo("WAITING");
	}

	private void ends(LocalDate until) {
		this.database.sql("UPDATE completion SET valid_from = ?, valid_until = ? WHERE requirement = 'TRAINING'")
			.param(until.minusYears(2))
			.param(until)
			.update();
	}

}
