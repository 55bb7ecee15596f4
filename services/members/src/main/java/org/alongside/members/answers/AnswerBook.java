package org.alongside.members.answers;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes answers down, each sealed in its own place under the member's key. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerBook {

	private final JdbcClient database;

	private final FieldCipher cipher;

	private final JsonMapper json;

	private final Clock clock;

	AnswerBook(JdbcClient database, FieldCipher cipher, JsonMapper json, Clock clock) {
		this.database = database;
		this.cipher = cipher;
		this.json = json;
		this.clock = clock;
	}

	Saved read(MemberId member, Subject subject) {
		return this.database
			.sql("SELECT sealed, version FROM profile_answer WHERE member_id = :member AND subject = :subject")
			.param("member", Columns.bytes(member.value()))
			.param("subject", subject.name())
			.query((row, _) -> new Saved(open(member, subject, row.getBytes("sealed")), row.getLong("version")))
			.optional()
			.orElse(Saved.NOTHING);
	}

	Map<Subject, Answer> all(MemberId member) {
		var answers = new EnumMap<Subject, Answer>(Subject.class);
		this.database.sql("SELECT subject, sealed FROM profile_answer WHERE member_id = :member AND sealed IS NOT NULL")
			.param("member", Columns.bytes(member.value()))
			.query((row, _) -> Map.entry(Subject.valueOf(row.getString("subject")), row.getBytes("sealed")))
			.list()
			.forEach((row) -> answers.put(row.getKey(), read(member, row.getKey(), row.getValue())));
		return answers;
	}

	Set<Subject> answered(MemberId member) {
		var subjects = EnumSet.noneOf(Subject.class);
		subjects.addAll(
				this.database.sql("SELECT subject FROM profile_answer WHERE member_id = :member AND sealed IS NOT NULL")
					.param("member", Columns.bytes(member.value()))
					.query((row, _) -> Subject.valueOf(row.getString("subject")))
					.list());
		return subjects;
	}

	/** Writes one version more; null takes the answer back. */
	void write(MemberId member, Subject subject, @Nullable Answer answer) {
		this.database.sql("""
				INSERT INTO profile_answer (member_id, subject, sealed, version, answered_at)
				VALUES (:member, :subject, :sealed, 1, :now) AS new
				ON DUPLICATE KEY UPDATE sealed = new.sealed, version = profile_answer.version + 1,
				answered_at = new.answered_at, young = NULL
				""")
			.param("member", Columns.bytes(member.value()))
			.param("subject", subject.name())
			.param("sealed", (answer != null) ? seal(member, subject, answer) : null)
			.param("now", Columns.utc(this.clock.instant()))
			.update();
	}

	/** Notes beside a date of birth whether who gave it is not of age yet. */
	void noteYoung(MemberId member, boolean young) {
		this.database.sql("UPDATE profile_answer SET young = :young WHERE member_id = :member AND subject = 'BORN'")
			.param("young", young)
			.param("member", Columns.bytes(member.value()))
			.update();
	}

	/** Whether they were not of age when somebody looked last. */
	boolean wasYoung(MemberId member) {
		return this.database
			.sql("SELECT COUNT(*) FROM profile_answer WHERE member_id = :member AND subject = 'BORN' AND young")
			.param("member", Columns.bytes(member.value()))
			.query(Integer.class)
			.single() > 0;
	}

	/** Who was not of age when somebody looked last, or was never looked at. */
	List<MemberId> perhapsYoung(@Nullable MemberId after) {
		return this.database.sql("""
				SELECT member_id FROM profile_answer WHERE subject = 'BORN' AND (young IS NULL OR young = TRUE)
				AND sealed IS NOT NULL AND member_id > :after ORDER BY member_id LIMIT 200
				""")
			.param("after", (after != null) ? Columns.bytes(after.value()) : new byte[0])
			.query((row, _) -> new MemberId(Columns.uuid(row.getBytes(1))))
			.list();
	}

	void forgetHealth(MemberId member) {
		var health = EnumSet.allOf(Subject.class).stream().filter(Subject::isAboutHealth).map(Enum::name).toList();
		this.database.sql("DELETE FROM profile_answer WHERE member_id = :member AND subject IN (:health)")
			.param("member", Columns.bytes(member.value()))
			.param("health", health)
			.update();
	}

	private @Nullable Answer open(MemberId member, Subject subject, byte @Nullable [] sealed) {
		return (sealed != null) ? read(member, subject, sealed) : null;
	}

	private Answer read(MemberId member, Subject subject, byte[] sealed) {
		return this.json.readValue(this.cipher.open(member.value(), place(member, subject), sealed), subject.kind());
	}

	private byte[] seal(MemberId member, Subject subject, Answer answer) {
		return this.cipher.seal(member.value(), place(member, subject), this.json.writeValueAsString(answer));
	}

	private static String place(MemberId member, Subject subject) {
		return "profile_answer." + subject.path() + ':' + member;
	}

}
