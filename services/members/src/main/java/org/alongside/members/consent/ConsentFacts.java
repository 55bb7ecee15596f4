package org.alongside.members.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The facts, to which one is only ever added. The table itself sees to it that what
 * stands stands once, however many tabs say so at the same moment.
 */
@Repository
class ConsentFacts {

	private final JdbcClient database;

	ConsentFacts(JdbcClient database) {
		this.database = database;
	}

	/** Adds a fact; false when it stands already. */
	boolean add(MemberId member, ConsentFact fact) {
		try {
			this.database.sql("""
					insert into consent (id, member_id, purpose, wording, jurisdiction, basis, given_at, given_by,
					recorded_by, evidence) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
					""")
				.params(Columns.bytes(fact.id()), Columns.bytes(member.value()), fact.purpose().name(), fact.wording(),
						fact.jurisdiction(), fact.basis(), Columns.utc(fact.givenAt()), fact.givenBy().name(),
						Columns.bytes(fact.recordedBy()), fact.evidence())
				.update();
			return true;
		}
		catch (DuplicateKeyException standsAlready) {
			return false;
		}
	}

	/** Says of what stands that it no longer does; false when nothing stood. */
	boolean withdraw(MemberId member, Purpose purpose, Instant now) {
		return this.database
			.sql("update consent set withdrawn_at = ? where member_id = ? and purpose = ? and withdrawn_at is null")
			.params(Columns.utc(now), Columns.bytes(member.value()), purpose.name())
			.update() > 0;
	}

	boolean stands(MemberId member, Purpose purpose) {
		return this.database
			.sql("select count(*) from consent where member_id = ? and purpose = ? and withdrawn_at is null")
			.params(Columns.bytes(member.value()), purpose.name())
			.query(Long.class)
			.single() > 0;
	}

	/** Newest first. */
	List<ConsentFact> of(MemberId member) {
		return this.database.sql("select * from consent where member_id = ? order by id desc")
			.param(Columns.bytes(member.value()))
			.query(ConsentFacts::fact)
			.list();
	}

	private static ConsentFact fact(ResultSet row, int number) throws SQLException {
		return new ConsentFact(Columns.uuid(row.getBytes("id")), Purpose.valueOf(row.getString("purpose")),
				row.getString("wording"), row.getString("jurisdiction"), row.getString("basis"),
				Columns.instant(row.getObject("given_at", LocalDateTime.class)),
				GivenBy.valueOf(row.getString("given_by")), Columns.uuid(row.getBytes("recorded_by")),
				row.getString("evidence"), instant(row.getObject("withdrawn_at", LocalDateTime.class)));
	}

	private static @Nullable Instant instant(@Nullable LocalDateTime column) {
		return (column != null) ? Columns.instant(column) : null;
	}

}
