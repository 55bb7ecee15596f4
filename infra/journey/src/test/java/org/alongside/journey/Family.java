package org.alongside.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone whose partner is in hospital.
 */
class Family {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final Visitor visitor;

	private final Mailbox mailbox;

	private final String email = "family-" + UUID.randomUUID() + "@mail.example";

	private String statusPage = "";

	Family(Visitor visitor, Mailbox mailbox) {
		this.visitor = visitor;
		this.mailbox = mailbox;
	}

	String email() {
		return this.email;
	}

	void join() {
		this.visitor.open("/").follow("Join");
		this.visitor.fill("email", this.email).fill("name", "Róisín O’Neill").press();
		this.visitor.openLink(this.mailbox.waitForMail(this.email, 1).link());
		this.visitor.press();
		this.visitor.press();
		this.visitor.choose("answer", "FAMILY").press();
		this.visitor.choose("answer", "GBS").press();
		this.visitor.choose("answer", "ENGLAND").press();
		this.visitor.sees("Róisín O’Neill");
	}

	String apply(LocalDate today) {
		this.visitor.open("/grants").press();
		String application = this.visitor.page().url().replaceAll("(/grants/applications/[0-9a-f-]{36}).*", "$1");
		this.visitor.open(application + "/patient")
			.fill("patientName", "Sam O’Neill")
			.choose("tie", "PARTNER")
			.date("admittedOn", today.minusDays(3))
			.press();
		this.visitor.open(application + "/hospital").fill("typed", "London");
		this.visitor.page().locator("main form[role=search] button").click();
		this.visitor.choose("code", "NHNN").fill("ward", "Intensive care").press();
		this.visitor.open(application + "/travel")
			.choose("mode", "CAR")
			.fill("journeysPerWeek", "2")
			.fill("weeks", "3")
			.date("firstVisitOn", today.plusDays(1))
			.fill("homePostcode", "rg1 8dg")
			.press();
		this.visitor.open(application + "/estimate").sees("£0.45").press();
		this.visitor.open(application + "/evidence");
		this.visitor.page().locator("main input[type=file]").setInputFiles(TravelGrantJourneyTests.photo());
		this.visitor.press().sees("letter.jpg");
		this.visitor.open(application + "/bank")
			.fill("holder", "R O’Neill")
			.choose("kind", "UK")
			.fill("sortCode", "20-00-00")
			.fill("number", "55779911")
			.press();
		this.visitor.open(application + "/declaration");
		this.visitor.page().locator("main input[name='agreed'][type=checkbox]").check();
		this.visitor.press();
		this.visitor.open(application + "/check").sees("Sam O’Neill").press();
		this.statusPage = application + "/status";
		return TravelGrantJourneyTests.referenceIn(this.visitor.page().locator("main").innerText());
	}

	void readTheDecision(Mailbox.Mail mail, String amount) {
		assertThat(mail.text()).doesNotContain("GBS", "Sam O’Neill", "55779911");
		this.visitor.open(this.statusPage).sees(amount).sees("It is a long stay in hospital.");
	}

}
