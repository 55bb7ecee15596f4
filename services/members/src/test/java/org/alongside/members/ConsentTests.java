package org.alongside.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.members.consent.Consents;
import org.alongside.members.consent.Purpose;
import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@WithMembers
class ConsentTests {

	private static final String GIVE = "/members/consent/newsletter/give";

	private static final String WITHDRAW = "/members/consent/newsletter/withdraw";

	private static final Map<String, String> WORDS = Map.of("version", "newsletter-1");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private MailSeal seal;

	@Autowired
	private Consents consents;

	@Test
	void aPersonAgreesOnceHoweverOftenAndTakesItBackOnce() {
		var people = people();
		var mira = people.self(people.joined("mira.agrees@example.org", "Mira"));
		var id = people.idOf("mira.agrees@example.org");
		mira.post("/members/profile/nation", Map.of("answer", "IRELAND"));

		assertThat(mira.get("/members/consent").body()).contains("You have not said yes.", "Nothing yet.")
			.doesNotContain("checked", "You said yes.");
		mira.post(GIVE, WORDS);
		mira.post(GIVE, WORDS);
		assertThat(is(id, Purpose.NEWSLETTER)).isTrue();
		assertThat(is(id, Purpose.RESEARCH_CONTACT)).isFalse();
		assertThat(mira.get("/members/consent").body()).contains("you said yes on");
		mira.post(WITHDRAW, Map.of());
		mira.post(WITHDRAW, Map.of());

		assertThat(is(id, Purpose.NEWSLETTER)).isFalse();
		assertThat(mira.get("/members/consent").body()).contains("you said yes on", "You took it back on");
		assertThat(people.told(id).stream().filter((type) -> type.startsWith("members.consent")))
			.containsExactly("members.consent-given.v1", "members.consent-withdrawn.v1");
		assertThat(this.database.sql("""
				select concat_ws(' ', wording, jurisdiction, basis, given_by, evidence, withdrawn_at is not null)
				from consent where member_id = uuid_to_bin(?)
				""").param(id).query(String.class).list())
			.containsExactly("newsletter-1 IRELAND CONSENT SELF BUTTON_UNDER_THE_WORDS 1");
		mira.post(GIVE, WORDS);
		assertThat(is(id, Purpose.NEWSLETTER)).isTrue();
	}

	@Test
	void manyTabsAtOnceAgreeOnce() throws Exception {
		var people = people();
		var mira = people.self(people.joined("mira.tabs@example.org", "Mira"));
		List<Callable<Integer>> tabs = new ArrayList<>();
		for (int tab = 0; tab < 6; tab++) {
			tabs.add(() -> mira.post(GIVE, WORDS).statusCode());
		}

		try (var threads = Executors.newFixedThreadPool(6)) {
			assertThat(threads.invokeAll(tabs).stream().map(Future::resultNow)).containsOnly(302);
		}

		assertThat(
				people.told(people.idOf("mira.tabs@example.org")).stream().filter("members.consent-given.v1"::equals))
			.hasSize(1);
	}

	@Test
	void nobodyAgreesToWordsTheyDidNotSee() {
		var people = people();
		var mira = people.self(people.joined("mira.words@example.org", "Mira"));

		for (var seen : List.of(Map.<String, String>of(), Map.of("version", "newsletter-0"),
				Map.of("version", "x".repeat(5000)))) {
			var answer = mira.post(GIVE, seen);
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(answer.body()).contains("The words have changed");
		}
		assertThat(is(people.idOf("mira.words@example.org"), Purpose.NEWSLETTER)).isFalse();
		assertThat(mira.post("/members/consent/everything/give", WORDS).statusCode()).isEqualTo(404);
		assertThat(mira.get("/members/consent/words/newsletter-1").body()).contains("You can stop it at any time.");
		assertThat(mira.get("/members/consent/words/newsletter-0").statusCode()).isEqualTo(404);
	}

	@Test
	void aHelperAgreesAsProxyButNeverToCounselling() {
		var people = people();
		var hana = people.joined("hana.proxy@example.org", "Hana");
		var bo = people.enters(people.self(hana), "Bo Proxy");
		var acting = people.bearing(people.edge.signIn(hana, bo));

		acting.post(GIVE, WORDS);
		var closed = acting.post("/members/consent/share-with-counselling/give",
				Map.of("version", "share-with-counselling-1"));

		assertThat(closed.statusCode()).isEqualTo(409);
		assertThat(closed.body()).contains("This page is private to Bo Proxy.");
		assertThat(acting.post("/members/consent/share-with-counselling/withdraw", Map.of()).statusCode())
			.isEqualTo(409);
		assertThat(is(bo, Purpose.SHARE_WITH_COUNSELLING)).isFalse();
		assertThat(this.database.sql("""
				select concat(given_by, ' ', bin_to_uuid(recorded_by)) from consent where member_id = uuid_to_bin(?)
				""").param(bo).query(String.class).single())
			.isEqualTo("PROXY " + people.idOf("hana.proxy@example.org"));
		assertThat(acting.get("/members/consent").body()).contains("a helper said yes for you",
				"Only the person can see and decide this.");
	}

	private boolean is(String member, Purpose purpose) {
		return this.consents.isGiven(new MemberId(UUID.fromString(member)), purpose);
	}

	private Helpers people() {
		return new Helpers(this.port, this.database, this.seal);
	}

}
