package org.alongside.grants.applicants;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.members.MembersEvent.DeathCorrected;
import org.alongside.contracts.members.MembersEvent.Died;
import org.alongside.contracts.members.MembersEvent.EnteredByStaff;
import org.alongside.contracts.members.MembersEvent.ErasureRequested;
import org.alongside.contracts.members.MembersEvent.Joined;
import org.alongside.contracts.members.MembersEvent.ProfileChanged;
import org.alongside.grants.GrantsOnMySql;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class MembersEventsConsumerTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	private final MembersEventsConsumer consumer;

	private final ApplicantService applicants;

	private final JdbcClient database;

	MembersEventsConsumerTests(MembersEventsConsumer consumer, ApplicantService applicants, JdbcClient database) {
		this.consumer = consumer;
		this.applicants = applicants;
		this.database = database;
	}

	@Test
	void hearingTwiceIsHearingOnce() {
		UUID ada = UUID.fromString("0190a000-0000-7000-8000-000000000001");
		var joined = new Joined(UUID.fromString("0190a000-0000-7000-8000-00000000000a"), NOON, ada);
		var answered = new ProfileChanged(UUID.fromString("0190a000-0000-7000-8000-00000000000b"), NOON.plusSeconds(60),
				ada, "FAMILY", "GBS", "WALES");

		this.consumer.on(joined);
		this.consumer.on(answered);
		this.consumer.on(answered);
		this.consumer.on(joined);

		assertThat(this.applicants.known(ada)).isEqualTo(new KnownApplicant("FAMILY", "GBS", "WALES"));
		assertThat(this.database.sql("SELECT COUNT(*) FROM inbox WHERE event_id IN (UUID_TO_BIN(?), UUID_TO_BIN(?))")
			.params(joined.eventId().toString(), answered.eventId().toString())
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void whoHasLeftIsForgottenOnceAndALateAnswerBringsNobodyBack() {
		UUID eve = UUID.fromString("0190a000-0000-7000-8000-000000000003");
		var answered = new ProfileChanged(UUID.fromString("0190a000-0000-7000-8000-00000000001c"), NOON, eve, "FAMILY",
				"GBS", "WALES");
		var left = new ErasureRequested(UUID.fromString("0190a000-0000-7000-8000-00000000001d"), NOON, eve,
				UUID.fromString("0190a000-0000-7000-8000-00000000001e"));

		this.consumer.on(left);
		this.consumer.on(left);
		this.consumer.on(answered);

		assertThat(this.applicants.known(eve)).isEqualTo(KnownApplicant.UNKNOWN);
		assertThat(this.database.sql("SELECT COUNT(*) FROM outbox WHERE `key` = ? AND type = ?")
			.params(eve.toString(), "grants.erasure-completed.v1")
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void aDeathIsKnownAndCanBeCorrected() {
		UUID bo = UUID.fromString("0190a000-0000-7000-8000-000000000004");
		var died = new Died(UUID.fromString("0190a000-0000-7000-8000-00000000002a"), NOON, bo);

		this.consumer.on(died);
		this.consumer.on(died);
		assertThat(this.applicants.diedAt(bo)).contains(NOON);
		this.consumer.on(new DeathCorrected(UUID.fromString("0190a000-0000-7000-8000-00000000002b"), NOON, bo));

		assertThat(this.applicants.diedAt(bo)).isEmpty();
	}

	@Test
	void whoeverEnteredAMemberIsRememberedHoweverOftenItIsHeard() {
		UUID olu = UUID.fromString("0190a000-0000-7000-8000-000000000002");
		UUID clerk = UUID.fromString("0190a000-0000-7000-8000-0000000000c1");
		var entered = new EnteredByStaff(UUID.fromString("0190a000-0000-7000-8000-00000000000c"), NOON, olu, clerk);
		var later = new EnteredByStaff(UUID.fromString("0190a000-0000-7000-8000-00000000000d"), NOON, olu,
				UUID.fromString("0190a000-0000-7000-8000-0000000000c2"));

		this.consumer.on(entered);
		this.consumer.on(entered);
		this.consumer.on(later);

		assertThat(this.applicants.wasEnteredBy(olu, clerk)).isTrue();
		assertThat(this.applicants.wasEnteredBy(olu, later.staffId())).isFalse();
		assertThat(this.applicants.wasEnteredBy(clerk, clerk)).isFalse();
	}

	@Test
	void whoeverIsNotYetKnownMayApplyAllTheSame() {
		assertThat(this.applicants.known(UUID.fromString("0190a000-0000-7000-8000-0000000000ff")))
			.isEqualTo(KnownApplicant.UNKNOWN);
	}

}
