package org.alongside.grants.duplicates;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The marks of what was sent. They say nothing to the person whose they are, so nobody's
 * copy has them; they go with whoever leaves.
 */
@Component
@Order(40)
class Likenesses implements PersonalData {

	/** What bears a mark of an application, newest first. */
	static final String ALIKE = """
			SELECT DISTINCT other.application_id, other.kind, a.reference, a.applicant_name, a.status, a.submitted_at
			FROM likeness own
			JOIN likeness other ON other.kind = own.kind AND other.mark = own.mark
				AND other.application_id <> own.application_id
			JOIN grant_application a ON a.id = other.application_id
			WHERE own.application_id = :application AND (own.kind <> 'ACCOUNT' OR other.member_id <> own.member_id)
			ORDER BY a.submitted_at DESC, other.application_id, other.kind LIMIT 20""";

	private final JdbcClient database;

	Likenesses(JdbcClient database) {
		this.database = database;
	}

	/** Keeps these marks of an application instead of those it had. */
	void keep(GrantApplicationId application, UUID applicant, Set<Mark> marks) {
		forget(application);
		for (Mark mark : marks) {
			this.database.sql(
					"INSERT INTO likeness (application_id, kind, mark, member_id) VALUES (:application, :kind, :mark, :member)")
				.param("application", Columns.bytes(application.value()))
				.param("kind", mark.kind().name())
				.param("mark", mark.hash())
				.param("member", Columns.bytes(applicant))
				.update();
		}
	}

	void forget(GrantApplicationId application) {
		for (String table : List.of("likeness", "likeness_due")) {
			this.database.sql("DELETE FROM " + table + " WHERE application_id = :application")
				.param("application", Columns.bytes(application.value()))
				.update();
		}
	}

	List<Likeness> of(GrantApplicationId application) {
		return this.database.sql(ALIKE)
			.param("application", Columns.bytes(application.value()))
			.query((row, _) -> new Likeness(Kind.valueOf(row.getString("kind")),
					new GrantApplicationId(Columns.uuid(row.getBytes("application_id"))), row.getString("reference"),
					row.getString("applicant_name"), row.getString("status"),
					Columns.instant(row.getObject("submitted_at", LocalDateTime.class))))
			.list();
	}

	/** What was sent before there were marks. */
	List<GrantApplicationId> due(int most) {
		return this.database.sql("SELECT application_id FROM likeness_due ORDER BY application_id LIMIT :most")
			.param("most", most)
			.query((row, _) -> new GrantApplicationId(Columns.uuid(row.getBytes(1))))
			.list();
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		// a mark is made of what the copy has elsewhere, and cannot be read
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("DELETE FROM likeness WHERE member_id = :person")
			.param("person", Columns.bytes(person))
			.update();
		return 0;
	}

}
