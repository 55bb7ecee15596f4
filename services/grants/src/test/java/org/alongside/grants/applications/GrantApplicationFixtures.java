package org.alongside.grants.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.alongside.grants.travel.TravelMode;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.Money;

/** Applications as a family and staff would have made them. */
final class GrantApplicationFixtures {

	static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

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
		this.application
			.describePatient(new PatientAnswers("Ada Example", "PARTNER", LocalDate.parse("2026-03-01"), null));
		this.application.chooseHospital(new HospitalAnswers("WCFT", "The Walton Centre", "Liverpool", "L9 7LJ", null));
		this.application
			.planTravel(new TravelPlan(TravelMode.CAR, 2, 3, LocalDate.parse("2026-03-02"), "M1 1AA", null, null));
		this.application.agreeEstimate(null);
		this.application.noteEvidence(0, true);
		this.application.noteBankDetails("78");
		this.application.declare();
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

	GrantApplication recommended() {
		inReview().recommend(Money.gbp(120_00), NOON);
		return this.application;
	}

	GrantApplication declined() {
		inReview().decline(NOON);
		return this.application;
	}

}
