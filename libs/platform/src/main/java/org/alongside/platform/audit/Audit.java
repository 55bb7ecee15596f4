package org.alongside.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The book of who did what. Entries are written in the caller's transaction, so an act
 * and its entry stand or fall together; nothing here changes or removes one.
 */
public class Audit {

	private static final TypeReference<LinkedHashMap<String, String>> CODES = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final JsonMapper json;

	private final Ids ids;

	private final Clock clock;

	Audit(JdbcClient database, JsonMapper json, Ids ids, Clock clock) {
		this.database = database;
		this.json = json;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Writes down what somebody did for themselves or in their role. While somebody acts
	 * for a person it says both: done by the one, for the other.
	 * @param actor who did it, or for whom it was done by who acts for them
	 * @param action a code such as {@code grants.approved}
	 * @param subjectType the kind of record
	 * @param subjectId which record
	 * @param codes what matters besides, never what a person wrote
	 */
	public void record(SignedIn actor, String action, String subjectType, UUID subjectId, Map<String, String> codes) {
		record(actor, null, action, subjectType, subjectId, codes);
	}

	/**
	 * Writes down what somebody did for another person.
	 * @param actor who did it
	 * @param onBehalfOf for whom
	 * @param action a code such as {@code grants.approved}
	 * @param subjectType the kind of record
	 * @param subjectId which record
	 * @param codes what matters besides, never what a person wrote
	 */
	public void record(SignedIn actor, @Nullable UUID onBehalfOf, String action, String subjectType, UUID subjectId,
			Map<String, String> codes) {
		UUID served = (onBehalfOf == null && actor.isActedFor()) ? actor.id() : onBehalfOf;
		this.database.sql("""
				INSERT INTO audit (id, actor_id, actor_name, on_behalf_of, action, subject_type, subject_id, codes, at)
				VALUES (:id, :actor, :name, :behalf, :action, :type, :subject, :codes, :at)
				""")
			.param("id", Columns.bytes(this.ids.next()))
			.param("actor", Columns.bytes(actor.doer().id()))
			.param("name", actor.doer().name())
			.param("behalf", (served != null) ? Columns.bytes(served) : null)
			.param("action", action)
			.param("type", subjectType)
			.param("subject", Columns.bytes(subjectId))
			.param("codes", this.json.writeValueAsString(codes))
			.param("at", Columns.utc(this.clock.instant()))
			.update();
	}

	/**
	 * What was done to a record.
	 * @param subjectType the kind of record
	 * @param subjectId which record
	 * @return every entry, oldest first
	 */
	public List<AuditEntry> of(String subjectType, UUID subjectId) {
		return this.database.sql("SELECT * FROM audit WHERE subject_type = :type AND subject_id = :subject ORDER BY id")
			.param("type", subjectType)
			.param("subject", Columns.bytes(subjectId))
			.query(this::entry)
			.list();
	}

	/**
	 * What others did for a person.
	 * @param person for whom
	 * @param before the entry after which to read on; null for the newest
	 * @param most how many at most
	 * @return the entries, newest first
	 */
	public List<AuditEntry> doneFor(UUID person, @Nullable UUID before, int most) {
		return this.database.sql("""
				SELECT * FROM audit WHERE on_behalf_of = :person AND (:before IS NULL OR id < :before)
				ORDER BY id DESC LIMIT :most
				""")
			.param("person", Columns.bytes(person))
			.param("before", (before != null) ? Columns.bytes(before) : null)
			.param("most", most)
			.query(this::entry)
			.list();
	}

	private AuditEntry entry(ResultSet row, int number) throws SQLException {
		byte[] behalf = row.getBytes("on_behalf_of");
		return new AuditEntry(Columns.uuid(row.getBytes("id")), Columns.uuid(row.getBytes("actor_id")),
				row.getString("actor_name"), (behalf != null) ? Columns.uuid(behalf) : null, row.getString("action"),
				row.getString("subject_type"), Columns.uuid(row.getBytes("subject_id")),
				this.json.readValue(row.getString("codes"), CODES),
				Columns.instant(row.getObject("at", LocalDateTime.class)));
	}

}
