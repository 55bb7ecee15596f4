package org.alongside.journey;

import java.net.URI;
import java.util.Locale;
import java.util.ResourceBundle;

import org.alongside.testing.browser.Browsing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The staff who decide: an officer, and another person who approves.
 */
class Office {

	private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/grants", Locale.ROOT);

	private final Mailbox mailbox;

	private final Visitor officer;

	private final Visitor approver;

	private String fundBefore = "";

	Office(URI origin, Mailbox mailbox, Browsing browsing) {
		this.mailbox = mailbox;
		this.officer = new Visitor(browsing.desk(), origin, "officer");
		this.approver = new Visitor(browsing.desk(), origin, "approver");
	}

	void recommend(String reference, String amount) {
		this.officer.signIn("officer@alongside.example", this.mailbox, "/staff");
		find(this.officer, reference.toLowerCase(Locale.ROOT).replace('-', ' '));
		this.officer.sees("Intensive care").sees("letter.jpg");
		this.officer.push("Recommend an amount")
			.fill("amount", amount)
			.choose("reasons", "LONG_STAY")
			.choose("conflict", "NO")
			.press();
	}

	void isRefusedToApproveTheirOwnRecommendation(String reference) {
		this.officer.push("Approve")
			.choose("reasons", "LONG_STAY")
			.choose("conflict", "NO")
			.press()
			.sees(WORDS.getString("grants.decider-recommended-it"));
		assertThat(this.mailbox.to("officer@alongside.example")).noneMatch((mail) -> mail.text().contains(reference));
	}

	void approveAsAnother(String reference) {
		approverSignsIn();
		approve(reference);
	}

	void approverSignsIn() {
		this.approver.signIn("approver@alongside.example", this.mailbox, "/grants/staff/funds");
		this.fundBefore = this.approver.page().locator("main table tbody").innerText();
	}

	void approve(String reference) {
		find(this.approver, reference);
		this.approver.push("Approve").choose("reasons", "LONG_STAY").choose("conflict", "NO").press();
		this.approver.open("/grants/staff/funds");
		assertThat(this.approver.page().locator("main table tbody").innerText()).as("the fund's balance")
			.isNotEqualTo(this.fundBefore)
			.contains("£160.00");
	}

	/** A search that finds one goes there at once. */
	private static void find(Visitor staff, String reference) {
		staff.open("/grants/staff").fill("reference", reference).push("Find").sees("PG-");
	}

}
