package org.alongside.members.answers;

import java.security.MessageDigest;
import java.time.Clock;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.MemberId;
import org.alongside.platform.data.Columns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what matching may know, where it differs from what was told last. Who was never
 * told of is not told to be unknown.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Telling {

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final SecretKey key;

	Telling(JdbcClient database, ApplicationEventPublisher events, Clock clock, Keyring keyring) {
		this.database = database;
		this.events = events;
		this.clock = clock;
		this.key = keyring.cut("members.support-profile-told", "HmacSHA256");
	}

	/** The caller holds the member's record, so that the last told is the last true. */
	void tell(MemberId member, SupportProfile profile) {
		var digest = Keyring.mac(this.key, member.toString() + profile);
		var last = this.database.sql("SELECT digest FROM support_profile_told WHERE member_id = :member")
			.param("member", Columns.bytes(member.value()))
			.query((row, _) -> row.getBytes("digest"))
			.optional();
		boolean news = last.map((told) -> !MessageDigest.isEqual(told, digest))
			.orElse(!profile.equals(SupportProfile.EMPTY));
		if (!news) {
			return;
		}
		var now = this.clock.instant();
		this.database.sql("""
				INSERT INTO support_profile_told (member_id, digest, told_at) VALUES (:member, :digest, :now) AS new
				ON DUPLICATE KEY UPDATE digest = new.digest, told_at = new.told_at
				""")
			.param("member", Columns.bytes(member.value()))
			.param("digest", digest)
			.param("now", Columns.utc(now))
			.update();
		this.events.publishEvent(new SupportProfileEvent.Changed(member, now, profile));
	}

}
