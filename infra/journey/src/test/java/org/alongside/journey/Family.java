package org.alongside.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone whose partner is in hospital. They type one address, their own way in; from
 * there on they follow what is on the page.
 */
class Family {

	static final ZoneId ZONE = ZoneId.of("Europe/London");

	private final Visitor visitor;

	private final Mailbox mailbox;

	private final String email = "family-" + UUID.randomUUID() + "@mail.example";

	Family(Visitor visitor, Mailbox mailbox) {
		this.visitor = visitor;
		this.mailbox = mailbox;
	}

	String email() {
		return this.email;
	}

	/** How to reach them: told on one topic, and nowhere else. */
	List<String> reachable() {
		return List.of(this.email, "Róisín", "Neill");
	}

	/** What they told nobody but those who decide. */
	List<String> confidential() {
		return List.of("Quennell", "55779911", "RG1 8DG");
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
		this.visitor.follow("Apply for a travel grant").press();
		this.visitor.follow("Who is in hospital")
			.fill("patientName", "Sam Quennell")
			.choose("tie", "PARTNER")
			.date("admittedOn", today.minusDays(3))
			.press();
		this.visitor.fill("typed", "London").push("Find hospitals");
		this.visitor.choose("code", "NHNN").fill("ward", "Intensive care").press();
		this.visitor.choose("mode", "CAR")
			.fill("journeysPerWeek", "2")
			.fill("weeks", "3")
			.date("firstVisitOn", today.plusDays(1))
			.fill("homePostcode", "rg1 8dg")
			.press();
		this.visitor.sees("£0.45").press();
		this.visitor.page().locator("main input[type=file]").setInputFiles(TravelGrantJourneyTests.photo());
		this.visitor.press().sees("letter.jpg").press();
		this.visitor.follow("Come back to this later").follow("Bank details");
		this.visitor.fill("holder", "R O’Neill")
			.choose("kind", "UK")
			.fill("sortCode", "20-00-00")
			.fill("number", "55779911")
			.press();
		this.visitor.page().locator("main input[name='agreed'][type=checkbox]").check();
		this.visitor.press().sees("Sam Quennell").press();
		String reference = TravelGrantJourneyTests.referenceIn(this.visitor.page().locator("main").innerText());
		this.visitor.follow("See where it stands");
		return reference;
	}

	/** The mail says that there is a decision, and leads to it. */
	void readTheDecision(Mailbox.Mail mail, String amount) {
		assertThat(mail.subject() + mail.text()).doesNotContain("GBS", "Quennell", "55779911", "£", "160.00");
		this.visitor.openLink(mail.link()).sees(amount).sees("It is a long stay in hospital.");
	}

}
