package org.alongside.testing.browser;

import java.nio.file.Path;

import com.microsoft.playwright.Page;

/** Pictures of pages for somebody to look at, in {@code target/screenshots}. */
public final class Screenshots {

	private static final Path FOLDER = Path.of("target", "screenshots");

	private Screenshots() {
	}

	/** Takes the whole page, under this name and its width. */
	public static Path take(Page page, String name) {
		Path file = FOLDER.resolve(name + "-" + page.viewportSize().width + ".png");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
		return file;
	}

}
