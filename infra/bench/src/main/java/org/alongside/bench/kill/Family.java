package org.alongside.bench.kill;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.alongside.bench.kill.Visitor.NoAnswer;
import org.alongside.bench.kill.Visitor.Page;
import org.jsoup.nodes.Element;

/**
 * One family that applies, takes the application back, and applies again, for as long as
 * it is let. When an answer is lost it looks where things stand and goes on from there,
 * as people do.
 */
final class Family implements Runnable {

	private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

	private static final Pattern REFERENCE = Pattern.compile("PG-[0-9A-Z]{4}-[0-9A-Z]{4}");

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private static final Map<String, Map<String, String>> ANSWERS = Map.of("patient",
			Map.of("patientName", "Sam Rivers", "tie", "PARTNER", "admittedOn.day", "1", "admittedOn.month", "3",
					"admittedOn.year", "2026"),
			"hospital", Map.of("code", "OTHER", "name", "County Hospital", "town", "Lincoln", "postcode", "LN2 5QY"),
			"travel",
			Map.of("mode", "CAR", "journeysPerWeek", "2", "weeks", "3", "firstVisitOn.day", "2", "firstVisitOn.month",
					"3", "firstVisitOn.year", "2026", "homePostcode", "LN6 7QX"),
			"estimate", Map.of(), "evidence", Map.of("choice", "LATER"), "bank",
			Map.of("kind", "UK", "holder", "S Rivers", "sortCode", "309089", "number", "00000000"), "declaration",
			Map.of("agreed", "true"));

	private final String email;

	private final Visitor visitor;

	private final Mailbox mailbox;

	private final Ledger ledger;

	private volatile boolean enough;

	Family(String email, URI origin, Mailbox mailbox, Ledger ledger) {
		this.email = email;
		this.visitor = new Visitor(origin);
		this.mailbox = mailbox;
		this.ledger = ledger;
	}

	/**
	 * Becomes a member: address, code from the mail, three questions.
	 */
	void join() {
		persist("join", () -> {
			Page sent = this.visitor.send(this.visitor.open("/join"),
					Map.of("email", this.email, "name", "Robin Rivers"));
			Page page = enterCode(sent);
			if (page.address().getPath().endsWith("/sent")) {
				throw new NotYet(page.toString());
			}
			for (String question : List.of("relationship", "condition", "nation")) {
				page = this.visitor.open("/members/profile/" + question);
				Element option = page.content().selectFirst("main input[type=radio][name=answer]");
				if (option != null) {
					page = this.visitor.send(page, Map.of("answer", option.attr("value")));
				}
			}
			return page;
		});
	}

	/**
	 * Finishes what it is at and stops.
	 */
	void letBe() {
		this.enough = true;
	}

	@Override
	public void run() {
		while (!this.enough) {
			URI application = persist("start", () -> {
				open("/grants/applications"); // only who is signed in sees it
				Page started = this.visitor.sendTo(open("/grants"), "/grants/applications", Map.of());
				return applicationAt(started.address());
			});
			submit(application);
			withdraw(application);
		}
	}

	private void submit(URI application) {
		String reference = persist("send", () -> {
			Page page = open(application + "/next");
			String at = page.address().getPath();
			if (at.endsWith("/status") || at.endsWith("/sent")) {
				return reference(page);
			}
			Page next = at.endsWith("/check") ? this.visitor.sendTo(page, "/send", Map.of()) : answer(page, at);
			if (next.address().getPath().endsWith("/sent")) {
				return reference(next);
			}
			throw new NotYet(next.toString());
		});
		this.ledger.submitted(application, this.email, reference);
	}

	private Page answer(Page page, String at) {
		var answers = ANSWERS.get(at.substring(at.lastIndexOf('/') + 1));
		if (answers == null) {
			throw new IllegalStateException("Did not expect " + page);
		}
		Page next = this.visitor.send(page, answers);
		Element error = next.content().selectFirst(".govuk-error-summary");
		if (error != null) {
			throw new IllegalStateException(next + " says " + error.text());
		}
		return next;
	}

	private void withdraw(URI application) {
		persist("withdraw", () -> {
			Page page = open(application + "/withdraw");
			if (page.address().getPath().endsWith("/withdraw")) {
				page = this.visitor.send(page, Map.of());
			}
			if (!page.address().getPath().endsWith("/status")) {
				throw new NotYet(page.toString());
			}
			return page;
		});
		this.ledger.withdrawn(application);
	}

	/** Opens a page, signing in again first when that is asked. */
	private Page open(String address) {
		Page page = this.visitor.open(address);
		if (page.address().getPath().equals("/identity/sign-in")) {
			enterCode(this.visitor.send(page, Map.of("email", this.email)));
			page = this.visitor.open(address);
		}
		return page;
	}

	private Page enterCode(Page sent) {
		int before = this.ledger.codesUsed(this.email);
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (System.nanoTime() < end) {
			List<String> codes = this.mailbox.lettersTo(this.email)
				.stream()
				.filter((letter) -> !REFERENCE.matcher(letter.subject()).find())
				.map((letter) -> CODE.matcher(letter.text()))
				.filter(Matcher::find)
				.map((code) -> code.group(1) + code.group(2))
				.toList();
			if (codes.size() > before) {
				this.ledger.useCodes(this.email, codes.size());
				return this.visitor.send(sent, Map.of("code", codes.getLast()));
			}
			pause(200);
		}
		throw new NotYet("No mail with a code came to " + this.email);
	}

	private <T> T persist(String what, Supplier<T> attempt) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		Map<String, Integer> obstacles = new HashMap<>();
		while (true) {
			try {
				return attempt.get();
			}
			catch (NoAnswer | NotYet ex) {
				obstacles.merge(String.valueOf(ex.getMessage()), 1, Integer::sum);
				if (System.nanoTime() > end) {
					throw new IllegalStateException(
							"%s could not %s for %s: %s".formatted(this.email, what, PATIENCE, obstacles), ex);
				}
				pause((ex instanceof NoAnswer) ? 300 : 20);
			}
		}
	}

	private static URI applicationAt(URI address) {
		Matcher matcher = Pattern.compile("/grants/applications/[0-9a-f-]{36}").matcher(address.getPath());
		if (!matcher.find()) {
			throw new NotYet(address.toString());
		}
		return URI.create(matcher.group());
	}

	private static String reference(Page page) {
		Matcher matcher = REFERENCE.matcher(page.text());
		if (!matcher.find()) {
			throw new IllegalStateException("No reference on " + page);
		}
		return matcher.group();
	}

	private static void pause(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Something was answered, and there is more to do.
	 */
	private static final class NotYet extends RuntimeException {

		private static final long serialVersionUID = 1;

		NotYet(String where) {
			super(where);
		}

	}

}
