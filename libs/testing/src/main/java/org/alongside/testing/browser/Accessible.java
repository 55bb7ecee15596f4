package org.alongside.testing.browser;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether a page can be used by everyone who comes to it: WCAG 2.2 AA and good practice
 * by axe, targets large enough for weak hands, nothing to scroll sideways for.
 */
public final class Accessible {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final int SMALLEST_TARGET = 44;

	private static final String SMALL_TARGETS = """
			(smallest) => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
			  .filter((each) => each.checkVisibility() && each.type !== 'hidden' && !each.closest('.govuk-skip-link'))
			  .filter((each) => !(each.tagName === 'A' && ['P', 'SPAN'].includes(each.parentElement.tagName)
			    && each.parentElement.textContent.trim() !== each.textContent.trim()))
			  .map((each) => [each, (getComputedStyle(each, '::after').position === 'absolute' ? each.offsetParent : each)
			    .getBoundingClientRect()])
			  .filter(([each, box]) => box.height < smallest - 0.5
			    || (box.width < smallest - 0.5 && each.tagName !== 'A'))
			  .map(([each, box]) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${each.outerHTML.slice(0, 120)}`)
			""";

	private static final String TOO_WIDE = """
			() => document.documentElement.scrollWidth <= window.innerWidth ? []
			  : [...document.querySelectorAll('body *')]
			      .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 0.5)
			      .map((each) => `${Math.round(each.getBoundingClientRect().right)} px: ${each.outerHTML.slice(0, 120)}`)
			""";

	private Accessible() {
	}

	/**
	 * Checks the page as it stands, and fails with one line for each thing to mend. Of a
	 * browser that runs no JavaScript a copy is looked at, for looking needs some.
	 */
	public static void check(Page page) {
		if (!Browsing.runsScript(page)) {
			onACopy(page, Accessible::check);
			return;
		}
		assertThat(page.evaluate("document.compatMode")).as("%s begins with <!DOCTYPE html>", page.url())
			.isEqualTo("CSS1Compat");
		List<String> violations = new AxeBuilder(page).withTags(RULES)
			.analyze()
			.getViolations()
			.stream()
			.map(Accessible::told)
			.toList();
		assertThat(violations).as("what axe finds on %s", page.url()).isEmpty();
		assertThat(lines(page, SMALL_TARGETS, SMALLEST_TARGET))
			.as("targets smaller than %s px on %s", SMALLEST_TARGET, page.url())
			.isEmpty();
		fits(page);
	}

	/** Checks that the page does not scroll sideways at the width it has now. */
	public static void fits(Page page) {
		assertThat(lines(page, TOO_WIDE, 0))
			.as("what is wider than the %s px of the window on %s", page.viewportSize().width, page.url())
			.isEmpty();
	}

	/**
	 * Checks that the page does not scroll sideways at 320 and at 360 pixels, nor at 320
	 * with letters twice as large.
	 */
	public static void fitsOnAPhone(Page page) {
		if (!Browsing.runsScript(page)) {
			onACopy(page, Accessible::fitsOnAPhone);
			return;
		}
		var before = page.viewportSize();
		for (int width : new int[] { 360, 320 }) {
			page.setViewportSize(width, before.height);
			fits(page);
		}
		page.evaluate("document.documentElement.style.fontSize = '200%'");
		fits(page);
		page.evaluate("document.documentElement.style.fontSize = ''");
		page.setViewportSize(before.width, before.height);
	}

	private static void onACopy(Page page, Consumer<Page> look) {
		var root = page.locator("html");
		String html = "<!DOCTYPE html><html lang=\"%s\" class=\"%s\">%s</html>".formatted(root.getAttribute("lang"),
				root.getAttribute("class"), root.innerHTML());
		String address = page.url().replaceFirst("#.*", "");
		var size = page.viewportSize();
		try (BrowserContext window = page.context()
			.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(size.width, size.height))) {
			Page copy = window.newPage();
			copy.route((url) -> url.equals(address), (route) -> route
				.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(html)));
			copy.navigate(address);
			look.accept(copy);
		}
	}

	private static List<String> lines(Page page, String script, int argument) {
		return (page.evaluate(script, argument) instanceof List<?> lines) ? lines.stream().map(String::valueOf).toList()
				: List.of();
	}

	private static String told(Rule rule) {
		return rule.getNodes()
			.stream()
			.map((node) -> node.getHtml() + " " + node.getFailureSummary().replaceAll("\\s+", " "))
			.limit(5)
			.collect(Collectors.joining("; ", rule.getId() + " (" + rule.getHelp() + "): ", ""));
	}

}
