package org.alongside.edge.signin;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.alongside.edge.Browser;
import org.alongside.edge.EdgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class SignInTests extends EdgeTest {

	private static final String NOT_FRESH = "Bearer error=\"insufficient_user_authentication\", "
			+ "error_description=\"A passkey must have been shown a short while ago\", max_age=900";

	private final JdbcTemplate sessions;

	SignInTests(@Autowired JdbcTemplate sessions) {
		this.sessions = sessions;
	}

	@Test
	void itBeginsAtMembersOnTheSameSiteWithAProofOfPossession() {
		HttpResponse<String> begun = browser().open("/oauth2/authorization/members");

		assertThat(Browser.location(begun)).startsWith(ORIGIN + "/identity/oauth2/authorize?");
		assertThat(Browser.parameters(begun)).containsEntry("client_id", "edge")
			.containsEntry("redirect_uri", ORIGIN + "/login/oauth2/code/members")
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("state", "nonce", "code_challenge");
	}

	@Test
	void theWishToActForSomebodyTravelsToMembersIfItNamesAPerson() {
		String bo = "01990000-0000-7000-8000-0000000000bb";

		assertThat(Browser.parameters(browser().open("/oauth2/authorization/members?acting_for=" + bo)))
			.containsEntry("acting_for", bo)
			.containsEntry("code_challenge_method", "S256")
			.containsKeys("state", "nonce", "code_challenge");
		assertThat(Browser.parameters(browser().open("/oauth2/authorization/members?acting_for=%27x%27")))
			.doesNotContainKey("acting_for");
		assertThat(Browser.parameters(browser().open("/oauth2/authorization/members"))).doesNotContainKey("acting_for");
	}

	@Test
	void whoActsForSomebodyReadsItOnTheirHomeAndIsNobodyOfStaff() {
		Browser hana = browser();
		IDENTITY.saysThatTheyActFor("Bo Brown");
		try {
			hana.signIn(IDENTITY, "Hana", MEMBER, 3600);
		}
		finally {
			IDENTITY.saysThatTheyActFor(null);
		}

		assertThat(hana.open("/home").body()).contains("You are doing this for", "Bo Brown", "Hello, Bo Brown",
				"action=\"/members/acting/stop\"");
		assertThat(hana.open("/staff").statusCode()).isEqualTo(403);
		Browser own = browser();
		own.signIn(IDENTITY, "Hana", MEMBER, 3600);
		assertThat(own.open("/home").body()).contains("Hello, Hana").doesNotContain("You are doing this for");
	}

	@Test
	void whoOpensAPageThatAServiceKeepsSignsInAndThenSeesThatPage() {
		GRANTS.answers("/grants/applications/7", 401, "", "WWW-Authenticate", "Bearer");
		Browser ada = browser();

		HttpResponse<String> turnedAway = ada.open("/grants/applications/7?from=mail");
		HttpResponse<String> signedIn = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(turnedAway.statusCode()).isEqualTo(302);
		assertThat(Browser.location(turnedAway)).isEqualTo("/oauth2/authorization/members");
		assertThat(Browser.location(signedIn)).isEqualTo("/grants/applications/7?from=mail");
	}

	@Test
	void whatAPageLoadsNeverBecomesThePageAfterSigningIn() {
		GRANTS.answers("/grants/photo", 401, "");
		Browser ada = browser();

		HttpResponse<String> photo = ada.load("/grants/photo", "Accept", "image/avif,image/*,*/*;q=0.8");
		HttpResponse<String> signedIn = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(photo.statusCode()).isEqualTo(401);
		assertThat(Browser.location(signedIn)).isEqualTo("/home");
	}

	@Test
	void whoSendsAFormTooLateReadsWhatToDoAndComesBackToTheirPage() {
		GRANTS.answers("/grants/applications/7/bank", 401, "");
		Browser ada = browser();

		HttpResponse<String> sent = ada.submit("/grants/applications/7/bank", "account=12345678", "Referer",
				ORIGIN + "/grants/applications/7/bank");
		HttpResponse<String> signedIn = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(sent.statusCode()).isEqualTo(401);
		assertThat(sent.body()).contains("Please sign in again", "/oauth2/authorization/members")
			.doesNotContain("12345678");
		assertThat(Browser.location(signedIn)).isEqualTo("/grants/applications/7/bank");
	}

	@Test
	void whoSendsAFormTooLateFromAPageWhoseAddressCannotBeReadComesHome() {
		GRANTS.answers("/grants/applications/7/bank", 401, "");
		Browser ada = browser();

		HttpResponse<String> sent = ada.submit("/grants/applications/7/bank", "account=12345678", "Referer",
				ORIGIN + "/grants/applications/7/bank?reference=%zz");
		HttpResponse<String> signedIn = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(sent.statusCode()).isEqualTo(401);
		assertThat(sent.body()).contains("Please sign in again");
		assertThat(Browser.location(signedIn)).isEqualTo("/home");
	}

	@Test
	void aServiceThatRefusesAFreshTokenSendsNobodyInCircles() {
		GRANTS.answers("/grants", 401, "");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> answer = ada.open("/grants");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("Please sign in again");
	}

	@Test
	void aTokenAboutToEndIsRenewedUnseen() {
		GRANTS.answers("/grants", 200, "welcome");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);

		assertThat(ada.open("/grants").body()).isEqualTo("welcome");
		assertThat(MEMBERS.allHeard()).anySatisfy((heard) -> assertThat(heard.text())
			.contains("grant_type=refresh_token", "refresh_token=refresh-of-Ada"));
	}

	@Test
	void aTokenThatCannotBeRenewedLeadsToSigningInAgain() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		IDENTITY.refuses();

		HttpResponse<String> page = ada.open("/grants/applications/7?from=mail");
		GRANTS.answers("/grants/applications/7", 401, "");
		HttpResponse<String> again = ada.open(Browser.location(page));
		HttpResponse<String> home = ada.open("/home");

		assertThat(page.statusCode()).isEqualTo(302);
		assertThat(Browser.location(page)).isEqualTo("/grants/applications/7?from=mail");
		assertThat(Browser.location(again)).isEqualTo("/oauth2/authorization/members");
		assertThat(Browser.location(home)).isEqualTo("/oauth2/authorization/members");
	}

	@Test
	void whoseSignInWasEndedElsewhereReadsWhatIsOpenToAnybodyAndCanSignInAgain() {
		MEMBERS.answers("/help/crisis", 200, "numbers to ring");
		MEMBERS.answers("/identity/sign-in", 200, "sign in here");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		IDENTITY.refuses();

		assertThat(Browser.location(ada.open("/help/crisis"))).isEqualTo("/help/crisis");
		assertThat(ada.open("/help/crisis").body()).isEqualTo("numbers to ring");
		assertThat(ada.open("/identity/sign-in").body()).isEqualTo("sign in here");
	}

	@Test
	void whoSendsAFormAfterTheirSignInWasEndedElsewhereCanSignInAgain() {
		MEMBERS.answers("/identity/sign-in", 200, "sign in here");
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		IDENTITY.refuses();

		assertThat(ada.submit("/grants/applications/7/travel", "mode=CAR").body())
			.contains("Sign in again: what you typed is kept");
		assertThat(ada.open("/identity/sign-in").body()).isEqualTo("sign in here");
	}

	@Test
	void whileMembersIsAwayATokenIsNotRenewedAndNobodyIsSignedOut() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 1);
		IDENTITY.isAway();

		HttpResponse<String> page = ada.open("/grants");
		HttpResponse<String> home = ada.open("/home");

		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(home.statusCode()).isEqualTo(503);
		assertThat(home.body()).contains("This part is resting");
	}

	@Test
	void signingInThatFailsSaysSo() {
		HttpResponse<String> answer = browser().open("/login/oauth2/code/members?code=x&state=old");

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Signing in did not work", "href=\"/home\"");
	}

	@Test
	void aSecondTabThatComesBackLateGoesHome() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> secondTab = ada.open("/login/oauth2/code/members?code=x&state=old");

		assertThat(Browser.location(secondTab)).isEqualTo("/home");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "%00", "bm90LWEtc2Vzc2lvbg==", "\"quoted\"",
			"MDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw", "////", "8J+YgA==" })
	void aCorruptCookieIsAsGoodAsNone(String cookie) {
		HttpResponse<String> answer = browser().with("alongside", cookie).with("__Host-alongside", cookie).open("/");

		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void aSessionThatCannotBeReadIsAFreshOne() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		this.sessions.update("UPDATE SPRING_SESSION_ATTRIBUTES SET ATTRIBUTE_BYTES = 'from another release'");

		HttpResponse<String> answer = ada.open("/home");

		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(Browser.location(answer)).isEqualTo("/oauth2/authorization/members");
	}

	@Test
	void theSessionOfAStrangerLastsHalfAnHourAndItsCookieIsClosedToScripts() {
		HttpResponse<String> begun = browser().open("/oauth2/authorization/members", "Sec-CH-UA", "\"Chromium\"");

		assertThat(begun.headers().firstValue("Set-Cookie"))
			.hasValueSatisfying((cookie) -> assertThat(cookie).startsWith("__Host-alongside=")
				.contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
				.doesNotContain("Domain"));
		assertThat(secondsOfTheNewestSession()).isEqualTo(30 * 60);
	}

	@Test
	void whoIsSignedInStaysSoForTwelveHours() {
		browser().signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(secondsOfTheNewestSession()).isEqualTo(12 * 60 * 60);
	}

	@Test
	void aClientThatKeepsNoLockedCookieOnPlainHttpGetsAPlainOne() {
		HttpResponse<String> begun = browser().open("/oauth2/authorization/members");

		assertThat(begun.headers().firstValue("Set-Cookie")).hasValueSatisfying(
				(cookie) -> assertThat(cookie).startsWith("alongside=").contains("HttpOnly; SameSite=Lax"));
	}

	@Test
	void signingOutEndsHereAndAtMembers() {
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		HttpResponse<String> out = ada.submit("/sign-out", "");

		assertThat(Browser.location(out)).startsWith(ORIGIN + "/identity/connect/logout?");
		Map<String, String> told = Browser.parameters(out);
		assertThat(told).containsEntry("post_logout_redirect_uri", ORIGIN + "/sign-out").containsKey("id_token_hint");
		assertThat(ada.open("/home").statusCode()).isEqualTo(302);
		assertThat(ada.open("/sign-out").body()).contains("You are signed out");
	}

	@Test
	void whoseSessionHereIsOverLosesTheOneAtMembersAllTheSame() {
		Browser ada = browser().with("ALONGSIDE_IDENTITY", "still-there");

		HttpResponse<String> out = ada.submit("/sign-out", "");

		assertThat(Browser.location(out)).isEqualTo("/sign-out");
		assertThat(ada.cookies()).doesNotContainKey("ALONGSIDE_IDENTITY");
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonce", "audience", "issuer", "time", "signature" })
	void whatMembersWouldNotSayOfSomebodyIsNotBelieved(String lie) {
		IDENTITY.lies((claims) -> {
			switch (lie) {
				case "nonce" -> claims.claim("nonce", "of another signing in");
				case "audience" -> claims.audience("another");
				case "issuer" -> claims.issuer("https://evil.example");
				case "time" -> claims.expirationTime(new Date(0));
				default -> claims.claim("roles", List.of("ADMINISTRATOR"));
			}
		}, lie.equals("signature"));
		Browser ada = browser();

		HttpResponse<String> answer = ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.body()).contains("Signing in did not work");
		assertThat(ada.open("/home").statusCode()).isEqualTo(302);
	}

	@Test
	void whoSignsInIsKnownByAnotherCookieThanBefore() {
		Browser ada = browser();
		ada.open("/oauth2/authorization/members");
		String before = ada.cookies().get("alongside");
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);
		String first = ada.cookies().get("alongside");
		ada.signIn(IDENTITY, "Ada", MEMBER, 3600);

		assertThat(
				Set.of(String.valueOf(before), String.valueOf(first), String.valueOf(ada.cookies().get("alongside"))))
			.hasSize(3);
		assertThat(browser().with("alongside", String.valueOf(before)).open("/home").statusCode()).isEqualTo(302);
	}

	@Test
	void aSessionIsNamedByTwentySevenBytesOfChance() {
		Browser ada = browser();
		ada.open("/oauth2/authorization/members");

		String id = new String(Base64.getDecoder().decode(ada.cookies().get("alongside")), StandardCharsets.UTF_8);
		assertThat(id).matches("[A-Za-z0-9_-]{36}").doesNotMatch("[0-9a-f-]{36}");
	}

	@Test
	void whoMustShowAPasskeyFirstShowsItAndComesBackToThatPage() {
		MEMBERS.answers("/members/staff/people/7", 401, "", "WWW-Authenticate", NOT_FRESH);
		IDENTITY.sawThem(3600);
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", List.of("MEMBER", "ADMINISTRATOR"), 3600);

		HttpResponse<String> turnedAway = ada.open("/members/staff/people/7");
		Map<String, String> asked = Browser.parameters(ada.open("/oauth2/authorization/members"));

		assertThat(turnedAway.statusCode()).isEqualTo(302);
		assertThat(Browser.location(turnedAway)).isEqualTo("/oauth2/authorization/members");
		assertThat(asked).containsEntry("max_age", "900").containsKeys("state", "nonce", "code_challenge");
		assertThat(Browser.parameters(ada.open("/oauth2/authorization/members"))).doesNotContainKey("max_age");
		assertThat(Browser.location(ada.signIn(IDENTITY, "Ada", MEMBER, 3600))).isEqualTo("/members/staff/people/7");
	}

	@Test
	void aServiceThatWantsAPasskeyOfThisMinuteSendsNobodyInCircles() {
		MEMBERS.answers("/members/staff/people/7", 401, "", "WWW-Authenticate", NOT_FRESH);
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", List.of("MEMBER", "ADMINISTRATOR"), 3600);

		assertThat(ada.open("/members/staff/people/7").statusCode()).isEqualTo(401);
	}

	@Test
	void whatIsSentBeforeThePasskeyWasShownIsKept() {
		MEMBERS.answers("/members/staff/people/7/roles", 401, "", "WWW-Authenticate", NOT_FRESH);
		IDENTITY.sawThem(3600);
		Browser ada = browser();
		ada.signIn(IDENTITY, "Ada", List.of("MEMBER", "ADMINISTRATOR"), 3600);

		HttpResponse<String> sent = ada.submit("/members/staff/people/7/roles", "roles=FINANCE");

		assertThat(sent.statusCode()).isEqualTo(401);
		assertThat(sent.body()).contains("Show your passkey: what you typed is kept");
		assertThat(Browser.location(ada.signIn(IDENTITY, "Ada", MEMBER, 3600))).isEqualTo("/kept");
		assertThat(ada.open("/kept").body()).contains("name=\"roles\" value=\"FINANCE\"");
	}

	private Integer secondsOfTheNewestSession() {
		return Objects.requireNonNull(this.sessions.queryForObject(
				"SELECT MAX_INACTIVE_INTERVAL FROM SPRING_SESSION ORDER BY CREATION_TIME DESC LIMIT 1", Integer.class));
	}

}
