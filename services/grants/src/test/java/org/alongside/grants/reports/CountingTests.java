package org.alongside.grants.reports;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.alongside.grants.GrantsOnMySql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class CountingTests {

	private final JdbcClient database;

	CountingTests(JdbcClient database) {
		this.database = database;
	}

	@Test
	void aYearIsReadByWhenItWasSentAndNotByReadingAll() {
		this.database
			.sql("""
					INSERT /*+ SET_VAR(cte_max_recursion_depth = 5000) */ INTO grant_application (id, reference, member_id,
						applicant_name, status, estimate_agreed, evidence_files, declared, started_at, submitted_at, version)
					WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)
					SELECT UNHEX(CONCAT('0193000000007acc8000', LPAD(HEX(i), 12, '0'))), CONCAT('QR-', i),
						UNHEX(CONCAT('0193000000007acd8000', LPAD(HEX(i), 12, '0'))), 'Someone', 'DECLINED', 1, 0, 1,
						'2070-01-01', '2070-01-01' + INTERVAL i DAY, 0 FROM n""")
			.update();
		this.database.sql("ANALYZE TABLE grant_application").query().listOfRows();
		try {
			List<Map<String, @Nullable Object>> plan = this.database.sql("EXPLAIN " + Counting.SENT_IN)
				.param("from", LocalDateTime.parse("2071-01-01T00:00:00"))
				.param("to", LocalDateTime.parse("2072-01-01T00:00:00"))
				.query()
				.listOfRows();
			assertThat(plan.getFirst()).containsEntry("table", "a").containsEntry("key", "by_submitted");
		}
		finally {
			this.database.sql("DELETE FROM grant_application WHERE reference LIKE 'QR-%'").update();
		}
	}

}
