package org.alongside.bench.erasure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.bench.kill.Mailbox;
import org.alongside.bench.kill.Visitor;
import org.alongside.bench.kill.Visitor.NoAnswer;
import org.alongside.bench.kill.Visitor.Page;

/**
 * A person whose every word is like no other, so that it is found wherever it lies.
 */
public final class Canary {

	static final String EMAIL = "quillon.vextrapp@drill.example";

	static final String NAME = "Quillon Vextrapp";

	/** What a mailbox must never show, whoever's it is. */
	static final Map<String, String> PRIVATE = new LinkedHashMap<>(Map.of("patient", "Zebedee Marrowfen", "ward",
			"Ward Qzx-731", "hospital", "Thrumblewick Infirmary", "home", "ZE2 9ZZ", "account", "31926819", "holder",
			"Q Vextrapp-Holder", "file name", "qzx-evidence.jpg", "file", "EVIDENCE-QZX-51807"));

	private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

	private static final Pattern APPLICATION = Pattern.compile("/grants/applications/[0-9a-f-]{36}");

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final Visitor visitor;

	private final Mailbox mailbox;

	private final Map<String, Integer> codesUsed = new HashMap<>();

	private final String email;

	private Canary(Visitor visitor, Mailbox mailbox, String email) {
		this.visitor = visitor;
		this.mailbox = mailbox;
		this.email = email;
	}

	static Canary joins(Visitor visitor, Mailbox mailbox) {
		return joins(visitor, mailbox, EMAIL);
	}

	/** Somebody becomes a member by the code that is mailed to them. */
	public static Canary joins(Visitor visitor, Mailbox mailbox, String email) {
		Canary person = new Canary(visitor, mailbox, email);
		person.enterCode(visitor.send(visitor.open("/join"), Map.of("email", email, "name", NAME)));
		for (String question : List.of("relationship", "condition", "nation")) {
			Page page = visitor.open("/members/profile/" + question);
			visitor.send(page, Map.of("answer",
					String.valueOf(page.content().select("main input[type=radio][name=answer]").attr("value"))));
		}
		return person;
	}

	/** Somebody of the demonstration, such as {@code officer}. */
	public static Canary staff(String mailbox, Visitor visitor, Mailbox mails) {
		Canary person = new Canary(visitor, mails, mailbox + "@alongside.example");
		person.enterCode(visitor.send(visitor.open("/identity/sign-in"), Map.of("email", person.email)));
		return person;
	}

	/**
	 * Fills an application, all but sending it.
	 * @return its address
	 */
	public String fillsAnApplication() {
		this.visitor.open("/grants/applications");
		Page started = this.visitor.sendTo(this.visitor.open("/grants"), "/grants/applications", Map.of());
		String application = find(APPLICATION, started.address().getPath());
		for (int step = 0; step < 20; step++) {
			Page page = this.visitor.open(application + "/next");
			String at = page.address().getPath().replaceAll(".*/", "");
			if (at.equals("check")) {
				return application;
			}
			Page next = at.equals("evidence") ? sendEvidence(page) : this.visitor.send(page, answers(at));
			var error = next.content().selectFirst(".govuk-error-summary");
			if (error != null) {
				throw new IllegalStateException(next + " says " + error.text());
			}
		}
		throw new IllegalStateException(application + " has no end");
	}

	/** Sends what was filled. */
	public void sends(String application) {
		Page sent = this.visitor.sendTo(this.visitor.open(application + "/check"), "/send", Map.of());
		require(sent, (page) -> page.address().getPath().endsWith("/sent"));
	}

	/** Staff take a step with an application. */
	void decides(String application, String step, Map<String, String> chosen) {
		String address = application.replace("/grants/", "/grants/staff/");
		this.visitor.open("/staff");
		Page done = this.visitor.send(this.visitor.open(address + "/" + step), chosen);
		require(done, (page) -> page.content().selectFirst(".govuk-error-summary") == null);
	}

	String fundOn(String application) {
		return this.visitor.open(application.replace("/grants/", "/grants/staff/") + "/approve")
			.content()
			.select("input[name=fund]")
			.attr("value");
	}

	void leaves() {
		Page left = this.visitor.send(this.visitor.open("/members/leaving"), Map.of("sure", "true"));
		require(left, (page) -> page.text().contains("You are leaving"));
		this.visitor.send(this.visitor.open("/sign-out"), Map.of());
	}

	private Page sendEvidence(Page page) {
		byte[] words = word("file").getBytes(StandardCharsets.UTF_8);
		byte[] photo = new byte[words.length + 4];
		photo[0] = (byte) 0xff;
		photo[1] = (byte) 0xd8;
		photo[2] = (byte) 0xff;
		photo[3] = (byte) 0xe0;
		System.arraycopy(words, 0, photo, 4, words.length);
		return this.visitor.sendFile(page, "files", word("file name"), photo);
	}

	private static Map<String, String> answers(String page) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		LocalDate admitted = today.minusDays(3);
		return switch (page) {
			case "patient" -> Map.of("patientName", word("patient"), "tie", "PARTNER", "admittedOn.day",
					"" + admitted.getDayOfMonth(), "admittedOn.month", "" + admitted.getMonthValue(), "admittedOn.year",
					"" + admitted.getYear());
			case "hospital" -> Map.of("code", "OTHER", "name", word("hospital"), "town", "Lincoln", "postcode",
					"LN2 5QY", "ward", word("ward"));
			case "travel" -> Map.of("mode", "CAR", "journeysPerWeek", "2", "weeks", "3", "firstVisitOn.day",
					"" + today.getDayOfMonth(), "firstVisitOn.month", "" + today.getMonthValue(), "firstVisitOn.year",
					"" + today.getYear(), "homePostcode", word("home"));
			case "estimate" -> Map.of("miles", "40");
			case "bank" ->
				Map.of("kind", "UK", "holder", word("holder"), "sortCode", "309089", "number", word("account"));
			case "declaration" -> Map.of("agreed", "true");
			default -> throw new IllegalStateException("Did not expect the page " + page);
		};
	}

	private static String word(String name) {
		return String.valueOf(PRIVATE.get(name));
	}

	private void enterCode(Page sent) {
		int before = this.codesUsed.getOrDefault(this.email, 0);
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			List<String> codes = this.mailbox.lettersTo(this.email)
				.stream()
				.map((letter) -> CODE.matcher(letter.text()))
				.filter(Matcher::find)
				.map((code) -> code.group(1) + code.group(2))
				.toList();
			if (codes.size() > before) {
				this.codesUsed.put(this.email, codes.size());
				this.visitor.send(sent, Map.of("code", codes.getLast()));
				return;
			}
			pause();
		}
		throw new NoAnswer("No mail with a code came to " + this.email);
	}

	private static void require(Page page, Predicate<Page> asExpected) {
		if (!asExpected.test(page)) {
			throw new IllegalStateException("Did not expect " + page + ": " + page.text());
		}
	}

	private static String find(Pattern what, String text) {
		Matcher matcher = what.matcher(text);
		if (!matcher.find()) {
			throw new IllegalStateException("No %s in %s".formatted(what, text));
		}
		return matcher.group();
	}

	static void pause() {
		try {
			Thread.sleep(300);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
