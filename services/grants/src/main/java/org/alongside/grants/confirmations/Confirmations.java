package org.alongside.grants.confirmations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Confirmations extends JpaRepository<Confirmation, UUID> {

	List<Confirmation> findByApplicationIdOrderByNumber(UUID applicationId);

	Optional<Confirmation> findFirstByApplicationIdOrderByNumberDesc(UUID applicationId);

	List<Confirmation> findByMemberIdOrderById(UUID memberId);

	/** Which application a link is about, without reading more than that. */
	@Query("""
			select c.applicationId from Confirmation c, ConfirmationLink l
			where l.tokenHash = :hash and c.id = l.confirmationId""")
	Optional<UUID> applicationOf(byte[] hash);

	@Query("select c.applicationId from Confirmation c where c.id = :id")
	Optional<UUID> findApplicationId(UUID id);

	@Query("select c from Confirmation c, ConfirmationLink l where l.tokenHash = :hash and c.id = l.confirmationId")
	Optional<Confirmation> openedBy(byte[] hash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select c from Confirmation c
			where c.id = (select l.confirmationId from ConfirmationLink l where l.tokenHash = :hash)""")
	Optional<Confirmation> lockedBy(byte[] hash);

	/** Whom nobody reminded since a moment, and who may still answer. */
	@Query("""
			select c.id from Confirmation c where c.status = ASKED and c.remindedAt is null
			and c.askedAt <= :before and c.expiresAt > :now order by c.askedAt limit 1000""")
	List<UUID> unreminded(Instant before, Instant now);

	@Modifying
	@Query("""
			update Confirmation c set c.sealedProfessional = null
			where c.namedAt < :before and c.sealedProfessional is not null""")
	int forgetWhoWasNamedBefore(Instant before);

}
