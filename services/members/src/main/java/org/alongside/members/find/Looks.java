package org.alongside.members.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in the audit what was done to a member's record, and who looked at it. */
@Component
class Looks {

	private static final int PAGE = 50;

	private static final TypeReference<Map<String, String>> CODES = new TypeReference<>() {
	};

	private final JdbcClient database;

	Looks(JdbcClient database) {
		this.database = database;
	}

	/** Everything that was done to a record, newest first. */
	LookedAtPage history(MemberId member, @Nullable UUID before) {
		return page("""
				SELECT a.* FROM audit a WHERE a.subject_type IN ('member', 'person') AND a.subject_id = :member
				AND a.id < :before ORDER BY a.id DESC LIMIT 51
				""", member, before);
	}

	/** Who looked at a record, or at a question its member asked. */
	LookedAtPage looks(MemberId member, @Nullable UUID before) {
		return page("""
				(SELECT a.* FROM audit a WHERE a.subject_type = 'member' AND a.subject_id = :member
				AND a.action = 'member-opened' AND a.id < :before ORDER BY a.id DESC LIMIT 51)
				UNION ALL
				(SELECT a.* FROM enquiry e JOIN audit a ON a.subject_type = 'enquiry' AND a.subject_id = e.id
				WHERE e.member_id = :member AND a.action = 'enquiry-opened' AND a.id < :before
				ORDER BY a.id DESC LIMIT 51)
				ORDER BY id DESC LIMIT 51
				""", member, before);
	}

	private LookedAtPage page(String sql, MemberId member, @Nullable UUID before) {
		var lines = this.database.sql(sql)
			.param("member", Columns.bytes(member.value()))
			.param("before", Columns.bytes((before != null) ? before : new UUID(-1, -1)))
			.query(this::line)
			.list();
		var shown = lines.subList(0, Math.min(PAGE, lines.size()));
		return new LookedAtPage(shown, (lines.size() > PAGE) ? shown.getLast().id() : null);
	}

	private LookedAt line(ResultSet row, int number) throws SQLException {
		String roles = JsonMapper.shared().readValue(row.getString("codes"), CODES).getOrDefault("roles", "");
		return new LookedAt(Columns.uuid(row.getBytes("id")), row.getString("action"), row.getString("actor_name"),
				Arrays.stream(roles.split(" ")).filter((role) -> !role.isEmpty()).toList(),
				Columns.instant(row.getObject("at", LocalDateTime.class)));
	}

}
