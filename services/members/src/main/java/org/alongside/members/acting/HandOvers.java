package org.alongside.members.acting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The mails by which people take over. */
interface HandOvers extends JpaRepository<HandOver, UUID> {

	Optional<HandOver> findByLinkHash(byte[] linkHash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from HandOver h where h.linkHash = ?1")
	Optional<HandOver> toUse(byte[] linkHash);

	@Query("select count(h) from HandOver h where h.personId = ?1 and h.askedAt > ?2")
	long askedSince(UUID person, Instant moment);

	@Modifying
	@Query("delete from HandOver h where h.expiresAt < ?1")
	int forgetExpiredBefore(Instant moment);

}
