package org.alongside.grants.applications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.platform.data.Columns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class OfficersQueueTests {

	private static final UUID OFFICER = UUID.nameUUIDFromBytes("an officer".getBytes(StandardCharsets.UTF_8));

	private final OfficersQueue queue;

	private final JdbcClient database;

	OfficersQueueTests(OfficersQueue queue, JdbcClient database) {
		this.queue = queue;
		this.database = database;
	}

	/** A desk full of applications, sent in years that nobody else's test is in. */
	@BeforeEach
	void aFullDesk() {
		this.database
			.sql("""
					INSERT /*+ SET_VAR(cte_max_recursion_depth = 5000) */ INTO grant_application (id, reference, member_id,
						applicant_name, status, estimate_agreed, evidence_files, declared, requested_minor, currency,
						started_at, submitted_at, officer_id, ours_since, parked_at, version)
					WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)
					SELECT UNHEX(CONCAT('0193000000007abc8000', LPAD(HEX(i), 12, '0'))), CONCAT('QT-', i),
						UNHEX(CONCAT('0193000000007abd8000', LPAD(HEX(i), 12, '0'))), 'Someone',
						ELT(1 + i % 5, 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED', 'RECOMMENDED', 'DECLINED'), 1, 0, 1, 100,
						ELT(1 + (i DIV 5) % 4, 'GBP', 'GBP', 'GBP', 'EUR'), '2090-01-01',
						'2090-01-01' + INTERVAL (i DIV 3) HOUR,
						IF(i % 5 = 0, NULL, IF(i % 40 = 1, :officer, UNHEX(CONCAT('0193000000007abe8000', LPAD(HEX(i % 97), 12, '0'))))),
						IF(i % 5 IN (0, 1, 3), '2090-01-01' + INTERVAL (i DIV 3) HOUR, NULL),
						IF(i % 15 = 2, '2090-06-01', NULL), 0 FROM n""")
			.param("officer", Columns.bytes(OFFICER))
			.update();
		this.database.sql("ANALYZE TABLE grant_application").query().listOfRows();
	}

	@AfterEach
	void anEmptyDesk() {
		this.database.sql("DELETE FROM grant_application WHERE reference LIKE 'QT-%'").update();
	}

	@Test
	void everyApplicationIsOnItsShelfOnceAndPagesLeadThereAndBack() {
		Wanted mine = new Wanted(Shelf.MINE, false, null);
		List<String> there = new ArrayList<>();
		List<String> starts = new ArrayList<>();
		String after = null;
		do {
			var page = this.queue.page(mine, OFFICER, after);
			page.applications().forEach((line) -> there.add(line.application().reference()));
			starts.add(String.valueOf(after));
			after = page.later();
		}
		while (after != null);

		assertThat(there).hasSize(100).doesNotHaveDuplicates().hasSize((int) this.queue.count(Shelf.MINE, OFFICER));
		assertThat(starts).hasSize(4);
		List<String> back = new ArrayList<>();
		String at = starts.getLast();
		while (at != null) {
			var page = this.queue.page(mine, OFFICER, at);
			back.addAll(0, page.applications().stream().map((line) -> line.application().reference()).toList());
			at = page.earlier();
		}
		assertThat(back).isEqualTo(there);
	}

	@Test
	void whatIsFilteredIsWhatIsThere() {
		for (Shelf shelf : Shelf.values()) {
			var page = this.queue.page(new Wanted(shelf, true, "EUR"), OFFICER, null);

			assertThat(page.applications()).as(shelf.name())
				.allSatisfy((line) -> assertThat(line.application().requested()).hasToString("€1.00"));
		}
		assertThat(this.queue.page(new Wanted(Shelf.UNASSIGNED, true, null), OFFICER, null).applications()).isEmpty();
		assertThat(this.queue.page(new Wanted(Shelf.DUE, true, null), OFFICER, null).applications())
			.as("sent in the future")
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "MINE, false, , by_holder", "UNASSIGNED, false, , by_shelf_and_officer", "WAITING, false, , by_shelf",
			"DUE, false, , by_ours_since", "FAMILY, false, , by_shelf", "RECOMMENDED, false, , by_shelf",
			"DECIDED, false, , by_shelf", "DECIDED, true, , by_shelf_and_officer",
			"DECIDED, false, EUR, by_shelf_and_currency", "WAITING, false, GBP, by_shelf_and_currency" })
	void aPageIsReadFromAnIndexInItsOrder(Shelf shelf, boolean mine, String currency, String index) {
		for (boolean forwards : new boolean[] { true, false }) {
			Map<String, ?> plan = this.database
				.sql("EXPLAIN " + OfficersQueue.sql(new Wanted(shelf, mine, currency), forwards))
				.param("officer", Columns.bytes(OFFICER))
				.param("currency", String.valueOf(currency))
				.param("due", LocalDateTime.parse("2090-01-20T00:00:00"))
				.param("at", Columns.utc(Instant.parse("2090-01-10T00:00:00Z")))
				.param("id", Columns.bytes(OFFICER))
				.query()
				.singleRow();

			assertThat(plan).as("%s", plan).extractingByKey("key").isEqualTo(index);
			assertThat(plan).as("%s", plan).extractingByKey("Extra").asString().doesNotContain("filesort");
		}
	}

}
