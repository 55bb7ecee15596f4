package org.alongside.members.signin;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What kind of browser somebody uses, as far as they themselves would say it: no version,
 * nothing that tells one such browser from another.
 *
 * @param name such as {@code Firefox}, or {@code other}
 * @param device such as {@code Android}, or {@code other}
 */
public record BrowserFamily(String name, String device) {

	/** What nobody knows. */
	public static final String OTHER = "other";

	// the order matters: most browsers claim to be several others
	private static final Map<String, String> NAMES = inOrder("Edg", "Edge", "OPR/", "Opera", "SamsungBrowser",
			"Samsung Internet", "Firefox", "Firefox", "FxiOS", "Firefox", "CriOS", "Chrome", "Chrome", "Chrome",
			"Chromium", "Chrome", "Safari", "Safari");

	private static final Map<String, String> DEVICES = inOrder("iPhone", "iPhone", "iPad", "iPad", "Android", "Android",
			"CrOS", "Chromebook", "Windows", "Windows", "Macintosh", "Mac", "Linux", "Linux");

	/** The browser a request comes from. */
	public static BrowserFamily of(HttpServletRequest request) {
		return of(request.getHeader("User-Agent"));
	}

	static BrowserFamily of(@Nullable String claim) {
		return new BrowserFamily(first(NAMES, claim), first(DEVICES, claim));
	}

	/** As a person might name it; empty when nothing is known. */
	public String words() {
		if (this.name.equals(OTHER)) {
			return this.device.equals(OTHER) ? "" : this.device;
		}
		return this.device.equals(OTHER) ? this.name : this.name + ", " + this.device;
	}

	private static String first(Map<String, String> marks, @Nullable String claim) {
		return marks.entrySet()
			.stream()
			.filter((mark) -> claim != null && claim.contains(mark.getKey()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(OTHER);
	}

	private static Map<String, String> inOrder(String... pairs) {
		var ordered = new LinkedHashMap<String, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			ordered.put(pairs[i], pairs[i + 1]);
		}
		return ordered;
	}

}
