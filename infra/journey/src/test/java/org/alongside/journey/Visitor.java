package org.alongside.journey;

import java.net.URI;
import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.alongside.testing.browser.Accessible;
import org.alongside.testing.browser.Screenshots;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A person at a browser: fills in, chooses, presses the one main button. Every page they
 * come to is checked for accessibility and photographed.
 */
class Visitor {

	private final Page page;

	private final URI origin;

	private final String name;

	private int pages;

	Visitor(Page page, URI origin, String name) {
		this.page = page;
		this.origin = origin;
		this.name = name;
	}

	Page page() {
		return this.page;
	}

	Visitor open(String path) {
		this.page.navigate(this.origin.resolve(path).toString());
		return look();
	}

	Visitor openLink(String address) {
		this.page.navigate(address);
		return look();
	}

	Visitor fill(String field, String value) {
		this.page.locator("main [name='" + field + "']:not([type=hidden])").fill(value);
		return this;
	}

	Visitor date(String field, LocalDate date) {
		return fill(field + ".day", String.valueOf(date.getDayOfMonth()))
			.fill(field + ".month", String.valueOf(date.getMonthValue()))
			.fill(field + ".year", String.valueOf(date.getYear()));
	}

	Visitor choose(String field, String value) {
		this.page.locator("main input[name='" + field + "'][value='" + value + "']").check();
		return this;
	}

	/** Presses the main button of the page. */
	Visitor press() {
		mainButton().click();
		return look();
	}

	Visitor follow(String words) {
		this.page.locator("main").getByText(words).first().click();
		return look();
	}

	/** Presses the button that says just this, whichever else there are. */
	Visitor push(String words) {
		this.page.locator("main")
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true))
			.click();
		return look();
	}

	Visitor sees(String words) {
		assertThat(this.page.locator("body")).containsText(words);
		return this;
	}

	Locator mainButton() {
		return this.page.locator(
				"main form button.govuk-button:not(.govuk-button--secondary), main a.govuk-button:not(.govuk-button--secondary)")
			.last();
	}

	/** Signs in by the mailed link, as the demo lets staff do. */
	Visitor signIn(String email, Mailbox mailbox, String destination) {
		int before = mailbox.to(email).size();
		open(destination);
		fill("email", email).press();
		openLink(mailbox.waitForMail(email, before + 1).link()).press();
		return open(destination);
	}

	private Visitor look() {
		this.page.waitForLoadState();
		this.pages++;
		assertThat(this.page.locator("h1")).hasCount(1);
		Accessible.check(this.page);
		Accessible.fits(this.page);
		Screenshots.take(this.page, "%s-%02d".formatted(this.name, this.pages));
		return this;
	}

}
