package org.alongside.peersupport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class PeerSupportSecrecyTests extends PeerSupportVisits {

	private static final List<String> WORDS = List.of("Rowan Referee", "rowan@example.org", "0300 111 1111",
			"0300 222 2222", "kestrels frighten me", "wren money", "plover reason", "GBS_MILLER_FISHER");

	PeerSupportSecrecyTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void whatPeopleWroteLiesInNoTableInTheOpen() {
		UUID vera = person();
		UUID will = person();
		UUID mira = person();
		approved(vera);
		String first = proposed(mira);
		post(desk(first) + "/refuse", person(), COORDINATOR, "reason", WORDS.get(6));
		post(first + "/wishes", mira, "MEMBER", "note", WORDS.get(4));
		post(first + "/more", mira, "MEMBER", "variant", WORDS.get(7));
		approved(will);
		post("/peer-support/staff/match", person(), COORDINATOR);
		post(desk(first) + "/offer", person(), COORDINATOR);
		post("/peer-support/volunteer/offers/" + id(first), will, "MEMBER", "answer", "YES", "name", "Will", "reach",
				WORDS.get(2));
		post(first + "/answer", mira, "MEMBER", "answer", "YES", "name", "Mira", "reach", WORDS.get(3));
		post("/peer-support/wrong/" + id(first), mira, "MEMBER", "words", WORDS.get(5));
		assertThat(status(first)).isEqualTo("INTRODUCED");

		for (String word : WORDS) {
			assertThat(placesOf(word)).as(word).isEmpty();
		}
	}

	private List<String> placesOf(String word) {
		List<String> places = new ArrayList<>();
		for (var column : this.database
			.sql("""
					SELECT table_name AS t, column_name AS c FROM information_schema.columns
					WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'varbinary', 'mediumblob', 'longblob', 'blob',
					'text', 'mediumtext', 'longtext', 'json')""")
			.query()
			.listOfRows()) {
			long found = this.database
				.sql("SELECT COUNT(*) FROM `%s` WHERE LOCATE(CAST(? AS BINARY), CAST(`%s` AS BINARY)) > 0"
					.formatted(column.get("t"), column.get("c")))
				.param(word)
				.query(Long.class)
				.single();
			if (found > 0) {
				places.add(column.get("t") + "." + column.get("c"));
			}
		}
		return places;
	}

}
