package org.alongside.grants.audits;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AuditItems extends JpaRepository<AuditItem, UUID> {

	List<AuditItem> findByDrawIdOrderByReference(UUID drawId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from AuditItem i where i.claimId = :claim and i.drawId = :draw")
	Optional<AuditItem> locked(UUID draw, UUID claim);

}
