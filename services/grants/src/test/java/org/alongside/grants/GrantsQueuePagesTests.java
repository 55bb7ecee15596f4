package org.alongside.grants;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsQueuePagesTests extends GrantsVisits {

	private static final Pattern LATER = Pattern.compile("href=\"(/grants/staff\\?[^\"]*)\">Sent later");

	private final Map<String, UUID> sent = new LinkedHashMap<>();

	GrantsQueuePagesTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	/** The desk is as it was, for whoever comes next. */
	@AfterEach
	void takenBack() {
		this.sent.forEach((address, family) -> post(address + "/withdraw", family, "MEMBER"));
	}

	@Override
	protected String sent(UUID family) {
		String address = super.sent(family);
		this.sent.put(address, family);
		return address;
	}

	@Test
	void whoTakesAnApplicationOnFindsItAgainAndPutsItBack() {
		String address = sent(person());
		UUID officer = person();
		assertThat(shelf("UNASSIGNED", officer)).contains(reference(address));

		assertThat(location(post(staff(address) + "/take-on", officer, "GRANTS_OFFICER"))).isEqualTo(staff(address));
		assertThat(location(post(staff(address) + "/take-on", officer, "GRANTS_OFFICER"))).isEqualTo(staff(address));
		assertThat(status(address)).isEqualTo("IN_REVIEW");
		assertThat(shelf("MINE", officer)).contains(reference(address));
		assertThat(shelf("MINE", person())).doesNotContain(reference(address));
		assertThat(shelf("UNASSIGNED", officer)).doesNotContain(reference(address));
		assertThat(shelf("WAITING&mine=true", officer)).contains(reference(address));
		assertThat(get("/grants/staff/home-part", officer, "GRANTS_OFFICER")).bodyText()
			.contains("Applications with you: 1");

		assertThat(location(post(staff(address) + "/put-back", officer, "GRANTS_OFFICER"))).isEqualTo(staff(address));
		assertThat(location(post(staff(address) + "/put-back", officer, "GRANTS_OFFICER"))).isEqualTo(staff(address));
		assertThat(status(address)).isEqualTo("IN_REVIEW");
		assertThat(shelf("MINE", officer)).doesNotContain(reference(address));
		assertThat(shelf("UNASSIGNED", officer)).contains(reference(address));
		assertThat(get(staff(address), officer, "GRANTS_OFFICER")).bodyText()
			.containsOnlyOnce("took it on")
			.containsOnlyOnce("put it back");
	}

	@Test
	void ofManyWhoTakeItOnAtOnceOneHasItAndTheOthersAreToldWho() throws Exception {
		String address = sent(person());
		List<Callable<Integer>> presses = new ArrayList<>();
		for (int press = 0; press < 8; press++) {
			UUID officer = person();
			presses.add(() -> post(staff(address) + "/take-on", officer, "GRANTS_OFFICER").getResponse().getStatus());
		}

		try (var threads = Executors.newFixedThreadPool(8)) {
			assertThat(threads.invokeAll(presses).stream().map(Future::resultNow)).containsOnlyOnce(302)
				.filteredOn((status) -> status == 409)
				.hasSize(7);
		}
		assertThat(post(staff(address) + "/take-on", person(), "GRANTS_OFFICER")).hasStatus(409)
			.bodyText()
			.contains("Someone has this application");
	}

	@Test
	void aColleagueTakesOverWhatTheySawAndNothingElse() {
		String address = sent(person());
		UUID first = person();
		UUID second = person();
		post(staff(address) + "/take-on", first, "GRANTS_OFFICER");
		String seen = version(address);
		assertThat(get(staff(address), second, "GRANTS_OFFICER")).bodyText().contains("Take it over from Someone");

		assertThat(location(post(staff(address) + "/take-over", second, "GRANTS_OFFICER", "version", seen)))
			.isEqualTo(staff(address));
		assertThat(location(post(staff(address) + "/take-over", second, "GRANTS_OFFICER", "version", seen)))
			.isEqualTo(staff(address));
		assertThat(shelf("MINE", second)).contains(reference(address));
		for (String stale : List.of(seen, "", "x", "-1", "9".repeat(40))) {
			assertThat(post(staff(address) + "/take-over", first, "GRANTS_OFFICER", "version", stale)).as(stale)
				.hasStatus(409)
				.bodyText()
				.contains("Somebody else changed this application");
		}
		assertThat(post(staff(address) + "/put-back", first, "GRANTS_OFFICER")).hasStatus(409);
		assertThat(shelf("MINE", second)).contains(reference(address));
		assertThat(get(staff(address), second, "GRANTS_OFFICER")).bodyText().containsOnlyOnce("took it over");
	}

	@Test
	void takingOverWhatNobodyHasIsTakingItOn() {
		String address = sent(person());

		assertThat(
				location(post(staff(address) + "/take-over", person(), "GRANTS_OFFICER", "version", version(address))))
			.isEqualTo(staff(address));
		assertThat(status(address)).isEqualTo("IN_REVIEW");
	}

	@Test
	void whoMayNotDecideMayNotHaveItAndWhatIsDecidedIsNobodys() {
		UUID family = person();
		String address = sent(family);
		assertThat(post(staff(address) + "/take-on", family, "GRANTS_OFFICER")).hasStatus(409);
		assertThat(post(staff(address) + "/take-on", person(), "FINANCE")).hasStatus(403);
		assertThat(post("/grants/staff/applications/" + person() + "/take-on", person(), "GRANTS_OFFICER"))
			.hasStatus(404);
		assertThat(post(staff(started(person())) + "/take-on", person(), "GRANTS_OFFICER")).hasStatus(404);

		post(staff(address) + "/decline", person(), "GRANTS_OFFICER", "version", version(address), "reasons",
				"NOT_SHOWN", "conflict", "NO");
		for (String step : List.of("/take-on", "/take-over")) {
			assertThat(post(staff(address) + step, person(), "GRANTS_OFFICER", "version", version(address))).as(step)
				.hasStatus(409);
		}
	}

	@Test
	void anAppealIsWithNobodyUntilSomebodyElseTakesItOn() {
		UUID family = person();
		UUID decider = person();
		UUID other = person();
		String address = sent(family);
		post(staff(address) + "/decline", decider, "GRANTS_OFFICER", "version", version(address), "reasons",
				"NOT_SHOWN", "conflict", "NO");
		post(address + "/appeal", family, "MEMBER", "words", "Please look again");
		assertThat(shelf("UNASSIGNED", other)).contains(reference(address));

		assertThat(post(staff(address) + "/take-on", decider, "GRANTS_OFFICER")).hasStatus(409);
		post(staff(address) + "/take-on", other, "GRANTS_OFFICER");

		assertThat(status(address)).isEqualTo("APPEALED");
		assertThat(shelf("MINE", other)).contains(reference(address));
	}

	@Test
	void whatWaitsTooLongForUsIsDueAndWhatWaitsForItsFamilyIsNot() {
		String address = sent(person());
		UUID officer = person();
		assertThat(shelf("DUE", officer)).doesNotContain(reference(address));
		this.database
			.sql("UPDATE grant_application SET ours_since = ours_since - INTERVAL 13 DAY WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		assertThat(shelf("DUE", officer)).contains(reference(address));
		this.database
			.sql("UPDATE grant_application SET ours_since = ours_since - INTERVAL 9 DAY WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		assertThat(shelf("DUE", officer)).contains(reference(address), ">Late<");
		assertThat(get("/grants/staff/home-part", officer, "GRANTS_OFFICER")).bodyText()
			.contains("Applications whose answer is due");

		post(staff(address) + "/ask", officer, "GRANTS_OFFICER", "version", version(address), "ask", "BANK", "bank",
				"Is this yours?", "conflict", "NO");
		assertThat(shelf("DUE", officer)).doesNotContain(reference(address));
		assertThat(shelf("FAMILY&mine=true", officer)).contains(reference(address));
		assertThat(shelf("MINE&currency=GBP", officer)).contains(reference(address));
		assertThat(shelf("MINE&currency=EUR", officer)).doesNotContain(reference(address));
	}

	@Test
	void aColleagueWhoHasItOpenIsNamedWithTheHour() {
		String address = sent(person());
		UUID olive = person();
		assertThat(get(staff(address), olive, "GRANTS_OFFICER")).bodyText().doesNotContain("has this open since");

		assertThat(get(staff(address), person(), "GRANTS_APPROVER")).bodyText()
			.containsPattern("Someone has this open since \\d\\d:\\d\\d");
	}

	@Test
	void aReferenceIsFoundHoweverItWasTyped() {
		String address = sent(person());
		String reference = reference(address);
		String bare = reference.substring(3);

		for (String typed : List.of(reference, " " + reference + " ", reference.toLowerCase(java.util.Locale.ROOT),
				reference.replace("-", " "), reference.replace("-", ""), reference.replace('0', 'O').replace('1', 'l'),
				bare, bare.replace("-", " "), "pg–" + bare)) {
			assertThat(get("/grants/staff?reference=" + encoded(typed), person(), "GRANTS_OFFICER")).as(typed)
				.hasRedirectedUrl(staff(address));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "PG-0000-0001", "<script>", "%", "PG", "🙂", "PG-7K2M-9QX4-9QX4" })
	void aReferenceThatIsNotThereIsSaidAndKept(String typed) {
		assertThat(get("/grants/staff?reference=" + encoded(typed), person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("No application has this reference")
			.doesNotContain("<script>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "shelf=NOWHERE", "shelf=", "currency=USD", "currency=%27", "mine=perhaps", "after=~",
			"shelf=DUE&after=2026-01-01T00:00:00Z~00000000-0000-0000-0000-000000000000&mine=true&currency=EUR" })
	void whateverIsAskedForAPageComes(String query) {
		assertThat(get("/grants/staff?" + query, person(), "GRANTS_OFFICER")).hasStatusOk();
	}

	/** All that lies on a shelf, from its first page to its last. */
	private String shelf(String shelf, UUID officer) {
		StringBuilder all = new StringBuilder();
		String next = "/grants/staff?shelf=" + shelf;
		while (next != null) {
			String body = new String(get(next, officer, "GRANTS_OFFICER").getResponse().getContentAsByteArray(),
					StandardCharsets.UTF_8);
			all.append(body);
			var later = LATER.matcher(body);
			next = later.find() ? later.group(1).replace("&amp;", "&") : null;
		}
		return all.toString();
	}

	private static String encoded(String typed) {
		return java.net.URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static String staff(String address) {
		return address.replace("/grants/", "/grants/staff/");
	}

}
