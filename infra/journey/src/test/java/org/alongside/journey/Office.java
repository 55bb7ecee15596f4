package org.alongside.journey;

import java.net.URI;

import org.alongside.testing.browser.Browsing;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The staff who decide: an officer, and another person who approves.
 */
class Office {

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
		this.officer.open("/grants/staff?reference="
				+ reference.toLowerCase(java.util.Locale.ROOT).replace("-", " ").replace(" ", "%20"));
		openApplication(this.officer, reference);
		this.officer.sees("Intensive care").sees("letter.jpg");
		this.officer.open(path(this.officer) + "/recommend")
			.fill("amount", amount)
			.choose("reasons", "LONG_STAY")
			.choose("conflict", "NO")
			.press();
	}

	void isRefusedToApproveTheirOwnRecommendation(String reference) {
		this.officer.open(path(this.officer) + "/approve");
		if (this.officer.page().locator("main form button").count() > 0) {
			this.officer.choose("reasons", "LONG_STAY").choose("conflict", "NO").press();
		}
		this.officer.sees("recommended");
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
		this.approver.open("/grants/staff?reference=" + reference);
		openApplication(this.approver, reference);
		this.approver.open(path(this.approver) + "/approve")
			.choose("reasons", "LONG_STAY")
			.choose("conflict", "NO")
			.press();
		this.approver.open("/grants/staff/funds");
		assertThat(this.approver.page().locator("main table tbody").innerText()).as("the fund's balance")
			.isNotEqualTo(this.fundBefore)
			.contains("£120.00");
	}

	/** A search that finds one goes there at once; a list shows it as a link. */
	private static void openApplication(Visitor staff, String reference) {
		if (!staff.page().url().contains("/applications/")) {
			staff.follow(reference);
		}
	}

	private static String path(Visitor staff) {
		return URI.create(staff.page().url())
			.getPath()
			.replaceAll("(/grants/staff/applications/[0-9a-f-]{36}).*", "$1");
	}

}
