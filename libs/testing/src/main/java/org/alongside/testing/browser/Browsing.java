package org.alongside.testing.browser;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;

/**
 * Opens windows, each a person of their own: no window knows the cookies of another. What
 * a page complains of in its console, a script or style that the content security policy
 * refused among it, is kept in {@link #complaints()}.
 */
public final class Browsing {

	private static final int PHONE = 360;

	private static final int DESK = 1280;

	private static final Set<Page> WITHOUT_SCRIPT = Collections
		.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private final Browser browser;

	private final String test;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> complaints = new ArrayList<>();

	Browsing(Browser browser, String test) {
		this.browser = browser;
		this.test = test;
	}

	/** A phone, 360 pixels wide. */
	public Page phone() {
		return open(PHONE, 740, true);
	}

	/** A desk, 1280 pixels wide. */
	public Page desk() {
		return open(DESK, 900, true);
	}

	/** A phone whose browser runs no JavaScript. */
	public Page phoneWithoutScript() {
		return open(PHONE, 740, false);
	}

	/** A window of this width. */
	public Page wide(int pixels) {
		return open(pixels, 740, true);
	}

	/** What the pages of this test wrote to their consoles as errors. */
	public List<String> complaints() {
		return List.copyOf(this.complaints);
	}

	private Page open(int width, int height, boolean script) {
		BrowserContext window = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setJavaScriptEnabled(script)
			.setLocale("en-GB")
			.setTimezoneId("Europe/London"));
		window.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
		window.setDefaultTimeout(15_000);
		this.windows.add(window);
		Page page = window.newPage();
		if (!script) {
			WITHOUT_SCRIPT.add(page);
		}
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		return page;
	}

	/** Whether the page's browser runs JavaScript. */
	static boolean runsScript(Page page) {
		return !WITHOUT_SCRIPT.contains(page);
	}

	void close(boolean failed) {
		for (int i = 0; i < this.windows.size(); i++) {
			BrowserContext window = this.windows.get(i);
			if (failed) {
				Path trace = Path.of("target", "traces", this.test + "-" + (i + 1));
				window.pages()
					.forEach((page) -> page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
						.setPath(trace.resolveSibling(trace.getFileName() + ".png"))));
				window.tracing()
					.stop(new Tracing.StopOptions().setPath(trace.resolveSibling(trace.getFileName() + ".zip")));
			}
			window.close();
		}
	}

}
