package org.alongside.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * What people do on a page. Each step ends when the page that follows is there, so that
 * whatever is read next is not half of it.
 */
public final class Steps {

	private Steps() {
	}

	/** Presses the button of just this name. */
	public static void press(Page page, String button) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
		page.waitForLoadState();
	}

	/** Follows the first link in the page that says just this. */
	public static void follow(Page page, String link) {
		page.locator("main").getByText(link, new Locator.GetByTextOptions().setExact(true)).first().click();
		page.waitForLoadState();
	}

}
