package org.alongside.grants.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.alongside.platform.data.Money;

/** Applications as a family and staff would have made them. */
final class GrantApplicationFixtures {

	static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	static final byte[] SEALED = { 1 };

	static final UUID FAMILY = new UUID(1, 1);

	static final UUID OFFICER = new UUID(2, 2);

	static final UUID APPROVER = new UUID(3, 3);

	private final GrantApplication application = GrantApplication.start(new UUID(9, 9), "PG-0000-0000", FAMILY,
			"Someone", NOON);

	static GrantApplicationFixtures anApplication() {
		return new GrantApplicationFixtures();
	}

	GrantApplication draft() {
		return this.application;
	}

	GrantApplication answered() {
		SealedAnswers draft = this.application.redraft();
		draft.describePatient(SEALED, LocalDate.parse("2026-03-01"));
		draft.chooseHospital(SEALED);
		draft.planTravel(SEALED);
		draft.agreeEstimate(null);
		draft.noteEvidence(0, true);
		draft.noteBankDetails("78");
		draft.declare();
		return this.application;
	}

	GrantApplication submitted() {
		answered().submit(Money.gbp(216_00), NOON);
		return this.application;
	}

	GrantApplication inReview() {
		submitted().takeOn(OFFICER, "Olive", NOON);
		return this.application;
	}

	GrantApplication asked(Subject... subjects) {
		inReview().ask(Set.of(subjects), false, NOON);
		return this.application;
	}

	GrantApplication recommended() {
		inReview().recommend(Money.gbp(120_00), NOON);
		return this.application;
	}

	GrantApplication declined() {
		inReview().decline(NOON);
		return this.application;
	}

}
