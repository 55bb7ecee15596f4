package org.alongside.peersupport.proposals;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/**
 * Somebody rings, and one of the staff, who acts for them as members lets them, types.
 */
@PeerSupportOnMySql
class PhoneIntakeTests extends PeerSupportVisits {

	private final UUID petra = person();

	private final UUID mira = person();

	PhoneIntakeTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@BeforeEach
	void oneVolunteer() {
		startWithNobody();
		approved(person());
	}

	@Test
	void whatStaffTypedOnThePhoneSomebodyElseDecides() {
		enteredBy(this.petra);
		String address = asked(this.petra);
		post("/peer-support/staff/match", this.petra, COORDINATOR);
		assertThat(status(address)).isEqualTo("PROPOSED");
		assertThat(consent(address)).isEqualTo("STAFF_ON_THE_PHONE");

		assertThat(get(desk(address), this.petra, COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("They agreed on the phone", "You entered this for them")
			.doesNotContain("Ask the volunteer", "Refuse this proposal");
		assertThat(post(desk(address) + "/offer", this.petra, COORDINATOR)).hasStatus(409)
			.bodyText()
			.contains("Somebody else decides");
		assertThat(post(desk(address) + "/refuse", this.petra, COORDINATOR, "reason", "No")).bodyText()
			.contains("Somebody else decides");
		assertThat(post(desk(address) + "/change", this.petra, COORDINATOR, "volunteer", person().toString()))
			.bodyText()
			.contains("Somebody else decides");
		assertThat(status(address)).isEqualTo("PROPOSED");

		assertThat(get(desk(address), person(), COORDINATOR)).bodyText().contains("Ask the volunteer");
		assertThat(location(post(desk(address) + "/offer", person(), COORDINATOR))).isEqualTo(desk(address));
		assertThat(status(address)).isEqualTo("OFFERED_TO_VOLUNTEER");
	}

	@Test
	void whatAHelperTypedIsSaidToBeAHelpers() {
		String address = asked(person());

		assertThat(consent(address)).isEqualTo("PROXY");
		assertThat(get(desk(address), person(), COORDINATOR)).bodyText().contains("Somebody who acts for them said");
	}

	@Test
	void whoeverWasEnteredByThemIsNotDecidedByThemEvenIfTheySentItThemselves() {
		enteredBy(this.petra);
		String address = waiting(this.mira);
		post("/peer-support/staff/match", person(), COORDINATOR);

		assertThat(consent(address)).isEqualTo("SELF");
		assertThat(post(desk(address) + "/offer", this.petra, COORDINATOR)).hasStatus(409);
	}

	@Test
	void whoeverActsIsAskedToReadTheWordsOut() {
		String address = started(this.mira);
		acting(address + "/five", this.petra, "role", "PATIENT", "condition", "GBS", "nation", "ENGLAND", "age",
				"45-54", "channels", "VOICE");

		assertThat(this.mvc.get().uri(address + "/send").with(as(this.mira, this.petra)).accept(MediaType.TEXT_HTML))
			.hasStatusOk()
			.bodyText()
			.contains("Read these words out to them", "They agree: send it");
		assertThat(get(address + "/send", this.mira)).bodyText()
			.contains("I agree: send it")
			.doesNotContain("Read these words out to them");
	}

	private void enteredBy(UUID staff) {
		this.database.sql("""
				INSERT INTO person (member_id, consents, withdrawn, entered_by, version)
				VALUES (UUID_TO_BIN(?), '', '', UUID_TO_BIN(?), 0)""")
			.param(this.mira.toString())
			.param(staff.toString())
			.update();
	}

	/** A request that somebody typed and sent for another. */
	private String asked(UUID doer) {
		String address = location(acting("/peer-support/requests", doer));
		acting(address + "/five", doer, "role", "PATIENT", "condition", "GBS", "nation", "ENGLAND", "age", "45-54",
				"channels", "VOICE");
		assertThat(location(acting(address + "/send", doer))).isEqualTo(address);
		return address;
	}

	private MvcTestResult acting(String uri, UUID doer, String... params) {
		var request = this.mvc.post().uri(uri).with(as(this.mira, doer)).accept(MediaType.TEXT_HTML);
		for (int at = 0; at < params.length; at += 2) {
			request.param(params[at], params[at + 1]);
		}
		return request.exchange();
	}

	private String consent(String address) {
		return one("SELECT consent_by FROM support_request WHERE id = UUID_TO_BIN(?)", id(address));
	}

	private static RequestPostProcessor as(UUID person, UUID doer) {
		return jwt()
			.jwt((token) -> token.subject(person.toString())
				.claim("name", "Mira")
				.claim("roles", List.of("MEMBER"))
				.claim("act", Map.of("sub", doer.toString(), "name", "Petra")))
			.authorities(new SimpleGrantedAuthority("ROLE_MEMBER"));
	}

}
