package org.alongside.peersupport;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

/** How tests visit the pages as somebody, and look at what was kept. */
public abstract class PeerSupportVisits {

	protected static final String COORDINATOR = "PEER_COORDINATOR";

	private static final String[] FIVE = { "role", "PATIENT", "condition", "GBS", "nation", "ENGLAND", "age", "45-54",
			"channels", "VOICE" };

	protected final MockMvcTester mvc;

	protected final JdbcClient database;

	protected PeerSupportVisits(MockMvcTester mvc, JdbcClient database) {
		this.mvc = mvc;
		this.database = database;
	}

	/** Nobody waits and nobody helps: what other tests left would be matched too. */
	protected void startWithNobody() {
		for (String table : List.of("contact_entry", "check_in", "past_offer", "concern", "possibility",
				"support_request", "reminder", "completion", "referee", "agency_task", "digest", "helper", "volunteer",
				"person", "matching_run", "weighting", "outbox", "inbox")) {
			this.database.sql("DELETE FROM " + table).update();
		}
	}

	/** A volunteer for whom all is in order. */
	protected void approved(UUID member) {
		UUID coordinator = person();
		post("/peer-support/volunteer/apply", member, "MEMBER", with(FIVE, "firstName", "Rowan Referee", "firstEmail",
				"rowan@example.org", "secondName", "Robin Referee", "secondEmail", "robin@example.org"));
		String desk = "/peer-support/staff/volunteers/" + volunteer(member);
		post(desk + "/start", coordinator, COORDINATOR);
		for (String requirement : List.of("FIRST_REFERENCE", "SECOND_REFERENCE", "CHECK", "TRAINING", "AGREEMENT")) {
			assertThat(location(post(desk + "/complete", coordinator, COORDINATOR,
					with(day("from", today()), "requirement", requirement))))
				.isEqualTo(desk);
		}
		assertThat(location(post(desk + "/approve", coordinator, COORDINATOR))).isEqualTo(desk);
		assertThat(one("SELECT status FROM volunteer WHERE member_id = UUID_TO_BIN(?)", member)).isEqualTo("APPROVED");
	}

	protected String started(UUID member) {
		return location(post("/peer-support/requests", member, "MEMBER"));
	}

	/** A request that waits. */
	protected String waiting(UUID member) {
		String address = started(member);
		assertThat(location(post(address + "/five", member, "MEMBER", FIVE))).isEqualTo(address);
		assertThat(location(post(address + "/send", member, "MEMBER"))).isEqualTo(address);
		return address;
	}

	/** A request for which somebody is proposed. */
	protected String proposed(UUID member) {
		String address = waiting(member);
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).isEqualTo("PROPOSED");
		return address;
	}

	/** Two people who both said yes. */
	protected String introduced(UUID member, UUID volunteer) {
		String address = proposed(member);
		post(desk(address) + "/offer", person(), COORDINATOR);
		post("/peer-support/volunteer/offers/" + id(address), volunteer, "MEMBER", "answer", "YES", "name", "Vera",
				"reach", "0300 111 1111");
		post(address + "/answer", member, "MEMBER", "answer", "YES", "name", "Mira", "reach", "0300 222 2222");
		assertThat(status(address)).isEqualTo("INTRODUCED");
		return address;
	}

	protected MvcTestResult get(String uri, UUID person, String... roles) {
		MvcTestResult result = this.mvc.get()
			.uri(URI.create(uri))
			.with(as(person, roles))
			.accept(MediaType.TEXT_HTML)
			.exchange();
		assertThat(result).bodyText().doesNotContain("??");
		return result;
	}

	protected MvcTestResult post(String uri, UUID person, String role, String... params) {
		var request = this.mvc.post().uri(uri).with(as(person, role)).accept(MediaType.TEXT_HTML);
		for (int at = 0; at < params.length; at += 2) {
			request.param(params[at], params[at + 1]);
		}
		return request.exchange();
	}

	protected static RequestPostProcessor as(UUID person, String... roles) {
		List<String> all = new ArrayList<>(List.of("MEMBER"));
		all.addAll(List.of(roles));
		return jwt().jwt((token) -> token.subject(person.toString()).claim("name", "Someone").claim("roles", all))
			.authorities(all.stream()
				.map((role) -> new SimpleGrantedAuthority("ROLE_" + role))
				.toList()
				.toArray(SimpleGrantedAuthority[]::new));
	}

	protected static String[] day(String field, LocalDate day) {
		return new String[] { field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
				field + ".year", "" + day.getYear() };
	}

	protected static String[] with(String[] some, String... more) {
		List<String> all = new ArrayList<>(List.of(some));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	protected static String desk(String address) {
		return address.replace("/peer-support/", "/peer-support/staff/");
	}

	protected static LocalDate today() {
		return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
	}

	protected static UUID person() {
		return UUID.randomUUID();
	}

	protected static String location(MvcTestResult result) {
		return String.valueOf(result.getResponse().getRedirectedUrl()).replaceAll("\\?.*", "");
	}

	protected static String id(String address) {
		return address.substring(address.lastIndexOf('/') + 1);
	}

	protected String status(String address) {
		return one("SELECT status FROM support_request WHERE id = UUID_TO_BIN(?)", id(address));
	}

	protected String volunteer(UUID member) {
		return one("SELECT BIN_TO_UUID(id) FROM volunteer WHERE member_id = UUID_TO_BIN(?)", member);
	}

	protected int taken(UUID member) {
		return Integer.parseInt(one("SELECT taken FROM volunteer WHERE member_id = UUID_TO_BIN(?)", member));
	}

	/** The types of what others are told of somebody or something, in order. */
	protected List<String> told(String key) {
		return this.database.sql("SELECT type FROM outbox WHERE `key` = ? ORDER BY id")
			.param(key)
			.query((row, _) -> row.getString(1))
			.list();
	}

	protected String one(String sql, Object parameter) {
		return this.database.sql(sql).param(parameter.toString()).query(String.class).single();
	}

}
