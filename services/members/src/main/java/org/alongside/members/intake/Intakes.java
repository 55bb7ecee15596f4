package org.alongside.members.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everybody who was entered on the phone. */
@Repository
class Intakes {

	private final JdbcClient database;

	Intakes(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Keeps it.
	 * @throws org.springframework.dao.DuplicateKeyException when the form was sent before
	 */
	void add(Intake intake, UUID formKey) {
		this.database
			.sql("insert into phone_intake (member_id, staff_id, form_key, phone, email, entered_at) "
					+ "values (?, ?, ?, ?, ?, ?)")
			.param(Columns.bytes(intake.member().value()))
			.param(Columns.bytes(intake.staff()))
			.param(Columns.bytes(formKey))
			.param(intake.phone())
			.param(intake.email())
			.param(Columns.utc(intake.at()))
			.update();
	}

	Optional<Intake> of(UUID member) {
		return this.database.sql("select * from phone_intake where member_id = ?")
			.param(Columns.bytes(member))
			.query(Intakes::intake)
			.optional();
	}

	Optional<Intake> by(UUID formKey) {
		return this.database.sql("select * from phone_intake where form_key = ?")
			.param(Columns.bytes(formKey))
			.query(Intakes::intake)
			.optional();
	}

	/** Those whom one member of staff entered, newest first. */
	List<Intake> of(UUID staff, @Nullable UUID before, int most) {
		return this.database
			.sql("select * from phone_intake where staff_id = :staff and (:before is null or member_id < :before) "
					+ "order by member_id desc limit :most")
			.param("staff", Columns.bytes(staff))
			.param("before", (before != null) ? Columns.bytes(before) : null)
			.param("most", most)
			.query(Intakes::intake)
			.list();
	}

	private static Intake intake(ResultSet row, int number) throws SQLException {
		return new Intake(new MemberId(Columns.uuid(row.getBytes("member_id"))), Columns.uuid(row.getBytes("staff_id")),
				row.getBytes("phone"), row.getBytes("email"),
				Columns.instant(row.getObject("entered_at", LocalDateTime.class)));
	}

}
