package org.alongside.testing.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;

/**
 * The one browser of a test run. It is what {@code ALONGSIDE_BROWSER} names, else a
 * Chrome or Chromium that is installed, else Debian's package where we may install it,
 * else Playwright's own download; and where none can be had, one clear line says so.
 */
final class Browsers implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable", "chrome");

	private static final List<String> ELSEWHERE = List.of(
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Chromium.app/Contents/MacOS/Chromium");

	private static final List<String> QUIET = List.of("--disable-gpu", "--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-sandbox");

	private final Playwright playwright;

	private final Browser browser;

	private Browsers(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	static Browsers open() {
		Path installed = installed().or(Browsers::fromDebian).orElse(null);
		Map<String, String> skipDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
		Playwright playwright = Playwright
			.create((installed != null) ? new Playwright.CreateOptions().setEnv(skipDownload) : null);
		try {
			BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
			return new Browsers(playwright,
					playwright.chromium().launch((installed != null) ? options.setExecutablePath(installed) : options));
		}
		catch (RuntimeException ex) {
			playwright.close();
			throw new IllegalStateException("No browser: install Chromium or Chrome, or name one in ALONGSIDE_BROWSER ("
					+ firstLine(ex.getMessage()) + ")", ex);
		}
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	static Optional<Path> installed() {
		String named = System.getenv("ALONGSIDE_BROWSER");
		if (named != null && !named.isBlank()) {
			if (!Files.isExecutable(Path.of(named))) {
				throw new IllegalStateException("ALONGSIDE_BROWSER names " + named + ", which cannot be run");
			}
			return Optional.of(Path.of(named));
		}
		Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(onPath, ELSEWHERE.stream().map(Path::of)).filter(Files::isExecutable).findFirst();
	}

	private static Optional<Path> fromDebian() {
		if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
			return Optional.empty();
		}
		try {
			Process install = new ProcessBuilder("sh", "-c",
					"apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			install.waitFor();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
		return installed();
	}

	private static String firstLine(@Nullable String message) {
		return (message != null) ? message.lines().findFirst().orElse("") : "";
	}

}
