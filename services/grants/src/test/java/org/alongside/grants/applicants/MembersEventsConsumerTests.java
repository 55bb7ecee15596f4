package org.alongside.grants.applicants;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.members.MembersEvent.EnteredByStaff;
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
		assertThat(this.database.sql("SELECT COUNT(*) FROM inbox").query(Long.class).single()).isEqualTo(2);
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
