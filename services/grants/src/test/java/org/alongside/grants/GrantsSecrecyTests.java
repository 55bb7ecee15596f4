package org.alongside.grants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.MailSeal;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsSecrecyTests extends GrantsVisits {

	private static final List<String> WORDS = List.of("Zebedee Quillfeather", "Nightjar ward", "kestrels frighten me",
			"Wrenfield Cottage", "Plovertown", "EH16 4SA", "osprey-letter", "87654321", "dunnock words",
			"Wagtail Nightingale", "sister@redstart.nhs.uk", "linnet words", "a bunting helps");

	private final MailSeal seal;

	GrantsSecrecyTests(MockMvcTester mvc, JdbcClient database, MailSeal seal) {
		super(mvc, database);
		this.seal = seal;
	}

	@Test
	void whatAFamilyWroteLiesInNoTableInTheOpen() {
		UUID family = person();
		this.database.sql("""
				INSERT INTO applicant (member_id, relationship, illness, nation, told_at, version)
				VALUES (UUID_TO_BIN(?), 'FAMILY', 'MMN', 'SCOTLAND', NOW(6), 0)""").param(family.toString()).update();
		String address = started(family);
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today().minusDays(3)), "patientName", WORDS.get(0), "tie", "PARTNER"));
		post(address + "/hospital", family, "MEMBER", "code", "OTHER", "name", WORDS.get(3), "town", WORDS.get(4),
				"ward", WORDS.get(1));
		post(address + "/travel", family, "MEMBER",
				with(day("firstVisitOn", today()), "mode", "TAXI", "journeysPerWeek", "2", "weeks", "3", "fare",
						"12.50", "taxiReason", WORDS.get(2), "homePostcode", WORDS.get(5), "otherHelp", WORDS.get(12)));
		post(address + "/estimate", family, "MEMBER");
		upload(address, family, new MockMultipartFile("files", WORDS.get(6) + ".jpg", "image/jpeg", PHOTO));
		post(address + "/bank", family, "MEMBER", "kind", "UK", "holder", WORDS.get(0), "sortCode", "30-94-30",
				"number", WORDS.get(7));
		post(address + "/confirmation", family, "MEMBER", "name", WORDS.get(9), "job", "ward nurse", "email",
				WORDS.get(10), "agreed", "true");
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		HospitalMail mail = HospitalMail.last(this.database, this.seal, address);
		this.mvc.post()
			.uri(mail.path())
			.param("answer", "NO")
			.param("words", WORDS.get(11))
			.param("shown", HospitalMail.shown(this.mvc, mail.path()))
			.exchange();
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "10", "reasons",
				"RULES_MET", "conflict", "NO", "note", WORDS.get(8));

		assertThat(get(staff, person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains(WORDS.get(0), WORDS.get(1), WORDS.get(2), WORDS.get(3), WORDS.get(4), WORDS.get(5), WORDS.get(6),
					WORDS.get(8), WORDS.get(9), WORDS.get(10), WORDS.get(11), WORDS.get(12), "The condition is MMN",
					"the same answer");
		assertThat(get("/grants/staff?shelf=RECOMMENDED", person(), "GRANTS_OFFICER")).bodyText()
			.contains(WORDS.get(3));
		for (String word : WORDS) {
			assertThat(placesOf(word)).as(word).isEmpty();
		}
		assertThat(placesOf("\"MMN\"")).isEmpty();
		assertThat(placesThatSay("MMN")).containsExactly("applicant.illness");
		assertThat(placesOf(mail.path().replaceAll(".*/", ""))).isEmpty();
		assertThat(placesOf(reference(address))).contains("grant_application.reference", "outbox.payload");
	}

	/** Every column of the schema, as bytes, in which something stands. */
	private List<String> placesOf(String word) {
		return places("INSTR(CAST(CONCAT(`%s`) AS BINARY), CAST(:word AS BINARY)) > 0", word);
	}

	/**
	 * Every column that says just this. Three letters stand in references and in sealed
	 * bytes by chance.
	 */
	private List<String> placesThatSay(String word) {
		return places("CAST(CONCAT(`%s`) AS BINARY) = CAST(:word AS BINARY)", word);
	}

	private List<String> places(String condition, String word) {
		List<String> places = new ArrayList<>();
		for (Map<String, Object> column : this.database.sql("""
				SELECT table_name AS t, column_name AS c FROM information_schema.columns
				WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext',
				'longtext', 'binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'json', 'enum')
				ORDER BY t, c""").query().listOfRows()) {
			Long found = this.database
				.sql(("SELECT COUNT(*) FROM `%s` WHERE " + condition).formatted(column.get("t"), column.get("c")))
				.param("word", word)
				.query(Long.class)
				.single();
			if (found > 0) {
				places.add(column.get("t") + "." + column.get("c"));
			}
		}
		return places;
	}

}
