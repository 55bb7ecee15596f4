package org.alongside.members;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.alongside.members.people.Condition;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.Nation;
import org.alongside.members.people.People;
import org.alongside.members.people.Person;
import org.alongside.members.people.Profile;
import org.alongside.members.people.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** How staff find a member, what each may see, and how the member learns of it. */
@WithMembers
class FindTests {

	private static final String FIND = "/members/staff/find";

	private static final UUID ADA = new UUID(0x0193_0000_0000_7000L, 0x8000_0000_0000_02ACL);

	@LocalServerPort
	private int port;

	@Autowired
	private JWKSource<SecurityContext> keys;

	@Autowired
	private People people;

	@Autowired
	private MemberReferences references;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "Łucja Wiśniewska, lucja wisnieska", "Siân Ŵynnell, Sian Wynell",
					"Deirdre O'Brannagain, obrannagain", "Deirdra OBrannagyn, O'Brannagyn",
					"Fiachra Ó Dubhthaighs, Fiachra O Dubhtaighs", "Zuleikha Featherstonehaugh, Fetherstonehaugh",
					"Nadeemah Qureshie, Nadeemah Quershie", "Bartholomeus Vantongeren, barthol",
					"Ümit Gökçeoğlu, umit gokceoglu" })
	void aMemberIsFoundInSpiteOfSlipsAndAccents(String name, String typed) {
		joined(name);

		assertThat(search(staff("MANAGER"), typed).body()).contains(escaped(name));
	}

	@Test
	void aMemberIsFoundByReferenceAndByAddressHoweverTheyAreTyped() {
		var person = joined("Ottoline Referenced");
		var reference = this.references.of(person.id());

		assertThat(search(staff("MANAGER"), reference.toLowerCase().replace("-", " ")).body())
			.contains("Ottoline Referenced", "1 person");
		assertThat(search(staff("MANAGER"), person.email().address().toUpperCase()).body())
			.contains("Ottoline Referenced");
		assertThat(search(staff("MANAGER"), person.email().address().replace("ottoline", "otoline")).body())
			.contains("Ottoline Referenced");
	}

	@Test
	void theLikeliestComesFirst() {
		joined("Perpetua Zimmerly");
		joined("Perpetua Zimmerley");

		assertThat(search(staff("MANAGER"), "Perpetua Zimmerley").body())
			.containsSubsequence("<bdi>Perpetua Zimmerley<", "<bdi>Perpetua Zimmerly<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "x", "'-", "%", "a'" })
	void whatIsTooShortToSearchForComesBack(String typed) {
		var answer = search(staff("MANAGER"), typed);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("Type at least 2 letters");
	}

	@ParameterizedTest
	@ValueSource(strings = { "qqxxzzqqxx", "'; drop table member; --", "%%__", "😀😀", "AL-0000-0000",
			"nobody@nowhere.example" })
	void whoIsNotThereIsNotFound(String typed) {
		assertThat(search(staff("MANAGER"), typed).statusCode()).isEqualTo(200);
		assertThat(search(staff("MANAGER"), "qqxxzzqqxx").body()).contains("We found nobody");
	}

	@Test
	void aHugeSearchIsNoFault() {
		assertThat(search(staff("MANAGER"), "Nadia ".repeat(3_000)).statusCode()).isEqualTo(200);
	}

	@Test
	void eachSeesWhatTheirWorkNeeds() {
		var person = joined("Wilhelmina Careful");
		this.people.answer(person.id(), (_) -> new Profile(Relationship.HAS, Condition.CIDP, Nation.NORTHERN_IRELAND));
		var email = person.email().address();

		for (var role : List.of("PEER_COORDINATOR", "COUNSELLING_COORDINATOR")) {
			assertThat(record(staff(role), person).body()).contains(email, ">CIDP<", "Northern Ireland");
		}
		for (var role : List.of("GRANTS_OFFICER", "MANAGER", "SAFEGUARDING_LEAD")) {
			assertThat(record(staff(role), person).body()).contains(email, "Northern Ireland").doesNotContain(">CIDP<");
		}
		assertThat(record(staff("ADMINISTRATOR"), person).body()).contains("Wilhelmina Careful")
			.doesNotContain(email, ">CIDP<");
		for (var role : List.of("MEMBER", "FINANCE", "GRANTS_APPROVER", "COUNSELLOR")) {
			assertThat(record(staff(role), person).statusCode()).isEqualTo(403);
			assertThat(search(staff(role), "Wilhelmina").statusCode()).isEqualTo(403);
		}
		assertThat(record(new Browser(this.port), person).statusCode()).isEqualTo(401);
		assertThat(staff("MANAGER").get(FIND + '/' + UUID.randomUUID()).statusCode()).isEqualTo(404);
		assertThat(staff("MANAGER").get(FIND + "/nobody").statusCode()).isEqualTo(404);
	}

	@Test
	void everySearchAndEveryOpenedRecordIsWrittenDownAndTheMemberSeesWhoLooked() {
		var person = joined("Xanthippe Watched");
		var member = new Browser(this.port)
			.bearing(new Tokens(this.keys).of(person.id().value(), person.name(), "MEMBER"));
		assertThat(member.get("/members/who-looked").body()).contains("Nobody has looked");
		int searches = count("members-searched");

		search(staff("PEER_COORDINATOR"), "Xanthippe");
		record(staff("PEER_COORDINATOR"), person);

		assertThat(count("members-searched")).isEqualTo(searches + 1);
		assertThat(this.database.sql("select count(*) from audit where locate('anthipp', codes) > 0")
			.query(Integer.class)
			.single()).isZero();
		assertThat(member.get("/members/who-looked").body())
			.contains("Your record", "Brings members and buddies together")
			.doesNotContain("Ada");
		assertThat(record(staff("MANAGER"), person).body()).contains("Looked at the record", "Ada");
		assertThat(new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada", "MEMBER"))
			.get("/members/who-looked")
			.body()).contains("Nobody has looked");
	}

	@Test
	void aMemberReadsTheirReferenceInTheirProfile() {
		var person = joined("Yolanda Numbered");
		var member = new Browser(this.port)
			.bearing(new Tokens(this.keys).of(person.id().value(), person.name(), "MEMBER"));

		assertThat(member.get("/members/profile").body()).contains(this.references.of(person.id()), "Your reference");
	}

	private Person joined(String name) {
		var mailbox = name.toLowerCase().replaceAll("[^a-z]", "") + "@find.example";
		return this.people.confirm(this.people.ask(EmailAddress.parse(mailbox).orElseThrow(), name).id());
	}

	private static HttpResponse<String> search(Browser staff, String typed) {
		return staff.post(FIND, Map.of("typed", typed));
	}

	private static HttpResponse<String> record(Browser staff, Person person) {
		return staff.get(FIND + '/' + person.id());
	}

	private static String escaped(String name) {
		return name.replace("'", "&#39;");
	}

	private Browser staff(String role) {
		return new Browser(this.port).bearing(new Tokens(this.keys).of(ADA, "Ada", role));
	}

	private int count(String action) {
		return this.database.sql("select count(*) from audit where action = ?")
			.param(action)
			.query(Integer.class)
			.single();
	}

}
