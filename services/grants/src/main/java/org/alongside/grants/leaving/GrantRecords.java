package org.alongside.grants.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a family out of what is kept. Of a sum that was granted stay reference, name,
 * amount, who decided and when: what an account book needs. What was answered, noted,
 * checked and sent in goes, and so does all of an application that came to nothing. When
 * the law has had its years, the record goes as well.
 */
@Component
class GrantRecords {

	/** An application at rest that promised no money. */
	private static final String CAME_TO_NOTHING = "('DRAFT', 'WITHDRAWN', 'DECLINED', 'EXPIRED')";

	private static final String OF_APPLICATIONS = "application_id IN (SELECT id FROM grant_application WHERE member_id = :person)";

	/**
	 * What lies sealed beside an application, and opens for nobody once the key is gone.
	 */
	private static final List<String> SEALED = List.of("check_run", "earlier_check_run", "asked_question", "appeal");

	private static final int A_HANDFUL = 200;

	private final JdbcClient database;

	private final EntityManager entities;

	private final KeepSettings keep;

	private final Clock clock;

	GrantRecords(JdbcClient database, EntityManager entities, KeepSettings keep, Clock clock) {
		this.database = database;
		this.entities = entities;
		this.keep = keep;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	int erase(UUID person) {
		this.entities.flush();
		for (String table : SEALED) {
			of(person, "DELETE FROM " + table + " WHERE " + OF_APPLICATIONS);
		}
		of(person, "UPDATE payment_line SET sealed_account = NULL, account_ending = NULL WHERE member_id = :person");
		of(person, "UPDATE decision SET sealed_note = NULL WHERE " + OF_APPLICATIONS);
		of(person, "UPDATE decision_line SET sealed_words = NULL WHERE decision_id IN (SELECT id FROM decision WHERE "
				+ OF_APPLICATIONS + ")");
		for (String table : List.of("decision", "milestone")) {
			of(person, "DELETE FROM " + table + " WHERE "
					+ OF_APPLICATIONS.replace(":person", ":person AND status IN " + CAME_TO_NOTHING));
		}
		of(person, "DELETE FROM grant_application WHERE member_id = :person AND status IN " + CAME_TO_NOTHING);
		this.entities.clear();
		return this.database
			.sql("""
					UPDATE grant_application SET sealed_patient = NULL, sealed_hospital = NULL, sealed_travel = NULL, sealed_word = NULL,
						admitted_on = NULL, visits = NULL, corrected_miles = NULL, evidence_choice = NULL, evidence_files = 0,
						bank_ending = NULL, asked_again = NULL, answered_again = NULL, waiting_since = NULL, version = version + 1,
						keep_until = COALESCE(keep_until, DATE_ADD(DATE(COALESCE(decided_at, :now)), INTERVAL :months MONTH))
					WHERE member_id = :person
					""")
			.param("now", Columns.utc(this.clock.instant()))
			.param("months", this.keep.payments().toTotalMonths())
			.param("person", Columns.bytes(person))
			.update();
	}

	boolean isToBePaid(UUID person) {
		return this.database
			.sql("SELECT COUNT(*) FROM payment WHERE member_id = :person AND status IN ('PAYABLE', 'IN_RUN', 'SENT')")
			.param("person", Columns.bytes(person))
			.query(Long.class)
			.single() > 0;
	}

	/** The law has had its years. */
	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
	@Transactional
	public void deleteWhatNeedNotBeKept() {
		List<byte[]> over = this.database
			.sql("SELECT id FROM grant_application WHERE keep_until < :today LIMIT " + A_HANDFUL)
			.param("today", LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC))
			.query((row, _) -> row.getBytes(1))
			.list();
		if (over.isEmpty()) {
			return;
		}
		for (String table : List.of("decision", "milestone")) {
			this.database.sql("DELETE FROM " + table + " WHERE application_id IN (:over)").param("over", over).update();
		}
		this.database.sql(
				"DELETE FROM payment_line WHERE payment_id IN (SELECT id FROM payment WHERE application_id IN (:over))")
			.param("over", over)
			.update();
		this.database.sql("DELETE FROM recovery WHERE debt_id IN (SELECT id FROM debt WHERE application_id IN (:over))")
			.param("over", over)
			.update();
		this.database.sql("""
				DELETE FROM debt_receipt WHERE id NOT IN (SELECT receipt_id FROM recovery WHERE receipt_id IS NOT NULL)
					AND member_id IN (SELECT member_id FROM debt WHERE application_id IN (:over))
				""").param("over", over).update();
		this.database.sql("DELETE FROM debt WHERE application_id IN (:over)").param("over", over).update();
		this.database.sql("DELETE FROM payment WHERE application_id IN (:over)").param("over", over).update();
		for (String table : List.of("audit_item", "claim_check", "claim_line")) {
			this.database
				.sql("DELETE FROM " + table
						+ " WHERE claim_id IN (SELECT id FROM claim WHERE application_id IN (:over))")
				.param("over", over)
				.update();
		}
		for (String table : List.of("claim", "award")) {
			this.database.sql("DELETE FROM " + table + " WHERE application_id IN (:over)").param("over", over).update();
		}
		this.database.sql("DELETE FROM reservation WHERE application_id IN (:over)").param("over", over).update();
		this.database.sql("DELETE FROM grant_application WHERE id IN (:over)").param("over", over).update();
	}

	private void of(UUID person, String sql) {
		this.database.sql(sql).param("person", Columns.bytes(person)).update();
	}

}
