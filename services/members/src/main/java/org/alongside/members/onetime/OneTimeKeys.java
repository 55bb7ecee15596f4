package org.alongside.members.onetime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The keys that were mailed and may still open. */
interface OneTimeKeys extends JpaRepository<OneTimeKey, UUID> {

	Optional<OneTimeKey> findByLinkHash(byte[] linkHash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select k from OneTimeKey k where k.linkHash = ?1")
	Optional<OneTimeKey> toOpen(byte[] linkHash);

	/** Newest first. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select k from OneTimeKey k where k.browserHash = ?1 and k.madeAt > ?2 "
			+ "order by k.madeAt desc, k.id desc limit 20")
	List<OneTimeKey> askedForIn(byte[] browserHash, Instant madeAfter);

	@Query("select k from OneTimeKey k where k.personId = ?1 and k.expiresAt > ?2 order by k.expiresAt desc limit 20")
	List<OneTimeKey> mailedTo(UUID person, Instant lastingUntil);

	@Modifying
	@Query("delete from OneTimeKey k where k.personId = ?1")
	int forgetThoseOf(UUID person);

	@Modifying
	@Query("delete from OneTimeKey k where k.expiresAt < ?1")
	int forgetExpiredBefore(Instant moment);

}
