package org.alongside.notifications.mails;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import org.alongside.notifications.letters.LetterKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.CrudRepository;

/**
 * The mails of the house. Whatever locks, skips what others have locked, so that nobody
 * waits for anybody.
 */
interface Mails extends CrudRepository<Mail, MailId> {

	String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

	String SKIP_LOCKED = "-2";

	@Query("select count(m) > 0 from Mail m where m.eventId = :eventId and m.recipientId = :recipientId")
	boolean isWritten(UUID eventId, UUID recipientId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select m from Mail m where m.urgent = :urgent and m.nextAttemptAt <= :now order by m.nextAttemptAt")
	List<Mail> due(boolean urgent, Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select m from Mail m where m.heldUntil < :now order by m.heldUntil")
	List<Mail> abandoned(Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select m from Mail m where m.nextAttemptAt is not null and m.createdAt < :before")
	List<Mail> waitingSince(Instant before, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select m from Mail m where m.sealedUntil < :now and m.nextAttemptAt is not null")
	List<Mail> waitingButExpired(Instant now, Limit limit);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Mail m where m.recipientId = :recipientId and m.nextAttemptAt is not null")
	List<Mail> waitingFor(UUID recipientId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Mail m where m.subjectId = :subjectId and m.kind = :kind and m.nextAttemptAt is not null")
	List<Mail> waitingAbout(UUID subjectId, LetterKind kind);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Mail m where m.recipientId = :recipientId and m.status = HELD")
	List<Mail> heldFor(UUID recipientId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
	@Query("select m from Mail m where m.status = HELD and m.changedAt < :before")
	List<Mail> heldSince(Instant before, Limit limit);

	@Modifying
	@Query("delete from Mail m where m.recipientId = :recipientId and m.heldUntil is null")
	int forgetThoseTo(UUID recipientId);

	@Modifying
	@Query("update Mail m set m.nextAttemptAt = :now where m.recipientId = :recipientId and m.nextAttemptAt > :now")
	int hurry(UUID recipientId, Instant now);

	@Modifying
	@Query("update Mail m set m.heldUntil = :until where m.id.value in :ids and m.holder = :holder "
			+ "and m.heldUntil < :until")
	int keepHolding(UUID holder, Collection<UUID> ids, Instant until);

	@Modifying
	@Query("update Mail m set m.sealed = null, m.sealedUntil = null where m.sealedUntil < :now "
			+ "and m.nextAttemptAt is null and m.holder is null")
	int wipeExpired(Instant now);

	@Modifying
	@NativeQuery("delete from mail where status = :status and id < :before limit 500")
	int forget(String status, byte[] before);

	@Query("select m from Mail m where m.status = :status and m.id.value < :before order by m.id.value desc")
	List<Mail> withStatus(MailStatus status, UUID before, Limit limit);

	@Query("select m from Mail m where m.reference = :reference order by m.id.value desc")
	List<Mail> about(String reference, Limit limit);

	@Query("select m from Mail m where m.recipientId in :recipients order by m.id.value desc")
	List<Mail> to(Collection<UUID> recipients, Limit limit);

	@Query("select m from Mail m where m.eventId = :eventId order by m.id.value desc")
	List<Mail> causedBy(UUID eventId, Limit limit);

	@Query("select count(m) from Mail m where m.status = :status")
	long count(MailStatus status);

}
