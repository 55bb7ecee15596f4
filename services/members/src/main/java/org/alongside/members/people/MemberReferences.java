package org.alongside.members.people;

import java.security.SecureRandom;
import java.util.Optional;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member is called on the phone, such as {@code AL-7K2M-9QX4}. It never changes,
 * and is given out when it is first asked for.
 */
@Service
@Transactional
public class MemberReferences {

	private static final String PREFIX = "AL";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final JdbcClient database;

	MemberReferences(JdbcClient database) {
		this.database = database;
	}

	/** A member's reference. */
	public String of(MemberId member) {
		return known(member).orElseGet(() -> {
			this.database.sql("UPDATE member SET reference = :reference WHERE id = :id AND reference IS NULL")
				.param("reference", next())
				.param("id", Columns.bytes(member.value()))
				.update();
			return known(member).orElseThrow(() -> new RecordNotFound("member", member));
		});
	}

	/** Whose reference was typed, as people type it. */
	@Transactional(readOnly = true)
	public Optional<MemberId> find(String typed) {
		return PublicReference.parse(typed)
			.flatMap((reference) -> this.database.sql("SELECT id FROM member WHERE reference = :reference")
				.param("reference", reference)
				.query((row, _) -> new MemberId(Columns.uuid(row.getBytes(1))))
				.optional());
	}

	/**
	 * A reference that nobody has yet, as far as chance goes; the table holds it to that.
	 */
	public static String next() {
		return PublicReference.next(PREFIX, RANDOM);
	}

	private Optional<String> known(MemberId member) {
		return this.database.sql("SELECT reference FROM member WHERE id = :id AND reference IS NOT NULL")
			.param("id", Columns.bytes(member.value()))
			.query(String.class)
			.optional();
	}

}
