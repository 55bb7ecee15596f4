package org.alongside.members.find;

import java.time.Duration;
import java.util.Map;

import org.alongside.members.WithMembers;
import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberReferences;
import org.alongside.members.people.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@WithMembers
class FindIndexTests {

	@Autowired
	private FindIndex index;

	@Autowired
	private Candidates candidates;

	@Autowired
	private MemberReferences references;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient database;

	@Test
	void amongFiftyThousandTheOneIsFoundThroughTheIndex() {
		this.database
			.sql("""
					insert /*+ set_var(cte_max_recursion_depth = 60000) */ into member (id, email, email_key, name, status, asked_at, version)
					with recursive n (i) as (select 1 union all select i + 1 from n where i < 50000)
					select unhex(concat('0193000000007fff8000', lpad(hex(i), 12, '0'))), concat('m', i, '@many.example'),
					concat('m', i, '@many.example'),
					concat(elt(1 + i % 10, 'Anna', 'Brendan', 'Carys', 'Dylan', 'Eilidh', 'Fergus', 'Gwen', 'Hamish', 'Iona', 'Jack'),
					' ', elt(1 + (i div 10) % 10, 'Smith', 'Murphy', 'Jones', 'Walker', 'Kowalska', 'Byrne', 'Davies', 'Stewart', 'Khan', 'Quinn'),
					char(97 + i % 26 using ascii), char(97 + (i div 26) % 26 using ascii), char(97 + (i div 676) % 26 using ascii)),
					'JOINED', utc_timestamp(6), 0 from n
					""")
			.update();
		var one = this.people
			.confirm(this.people.ask(EmailAddress.parse("one.of.many@example.org").orElseThrow(), "Saoirse Ní Fhloinn")
				.id());

		everybodyIsWrittenDown();
		assertThat(this.candidates.like("Soairse Ni Floinn").getFirst().id()).isEqualTo(one.id().value());
		assertThat(this.candidates.like("saoir").getFirst().id()).isEqualTo(one.id().value());
		this.database.sql("analyze table find_key").query().listOfRows();
		assertThat(plan(Candidates.SHARING_A_SPELLING, Map.of("spellings", Spelling.spellings("saoirse"))))
			.containsEntry("key", "PRIMARY")
			.containsEntry("type", "range");
		assertThat(plan(Candidates.BEGINNING_ALIKE, Map.of("beginning", "saoir%"))).containsEntry("key", "PRIMARY")
			.containsEntry("type", "range");
		assertThat(this.database
			.sql("explain select id from member where find_due = true order by id limit 500 for update skip locked")
			.query()
			.singleRow()).containsEntry("key", "member_find_due");
		this.database.sql("delete from member where email like '%@many.example'").update();
		assertThat(this.database
			.sql("select count(*) from find_key where not exists (select 1 from member where id = member_id)")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoIsRenamedIsFoundByTheNewName() {
		var person = this.people.ask(EmailAddress.parse("renamed.find@example.org").orElseThrow(), "Quentin Oldname");
		everybodyIsWrittenDown();
		assertThat(this.candidates.like("Oldname")).extracting(FoundPerson::id).contains(person.id().value());

		this.people.ask(person.email(), "Quentin Newcastle");
		everybodyIsWrittenDown();

		assertThat(this.candidates.like("Oldname")).extracting(FoundPerson::id).doesNotContain(person.id().value());
		assertThat(this.candidates.like("Newcaslte")).extracting(FoundPerson::id).contains(person.id().value());
	}

	@Test
	void aReferenceIsGivenOnceAndStays() {
		var person = this.people.ask(EmailAddress.parse("reference.find@example.org").orElseThrow(), "Ruth");

		var reference = this.references.of(person.id());
		everybodyIsWrittenDown();

		assertThat(reference).matches("AL-\\w{4}-\\w{4}");
		assertThat(this.references.of(person.id())).isEqualTo(reference);
		assertThat(this.references.find(reference.toLowerCase().replace('-', ' '))).contains(person.id());
		assertThat(this.references.find("AL-0000-0000")).isEmpty();
		assertThat(this.references.find(reference.replace("AL-", "EN-"))).isEmpty();
	}

	/**
	 * The schedule may hold some hundreds just now, and nobody waits for rows another
	 * holds.
	 */
	private void everybodyIsWrittenDown() {
		await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
			this.index.catchUp();
			assertThat(this.database.sql("select count(*) from member where find_due or reference is null")
				.query(Integer.class)
				.single()).isZero();
		});
	}

	private Map<String, @Nullable Object> plan(String sql, Map<String, Object> given) {
		return this.database.sql("explain " + sql).params(given).query().listOfRows().getFirst();
	}

}
