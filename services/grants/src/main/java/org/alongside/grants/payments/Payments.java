package org.alongside.grants.payments;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Payments extends JpaRepository<Payment, UUID> {

	List<Payment> findByMemberIdOrderById(UUID memberId);

	Optional<Payment> findByApplicationIdAndClaimIdIsNull(UUID applicationId);

	Optional<Payment> findByClaimId(UUID claimId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Payment p where p.id = :id")
	Optional<Payment> locked(UUID id);

	List<Payment> findByApplicationIdAndClaimIdIsNotNullOrderById(UUID applicationId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select p from Payment p where p.applicationId = :application order by p.id")
	List<Payment> lockedOf(UUID application);

	/** What waits longest, first. */
	@Query(value = "select * from payment where waiting_in = :currency order by id limit :most", nativeQuery = true)
	List<Payment> waiting(String currency, int most);

	@Query(value = "select count(*) from payment where waiting_in = :currency", nativeQuery = true)
	long countWaiting(String currency);

	@Query(value = "select coalesce(sum(minor), 0) from payment where waiting_in = :currency", nativeQuery = true)
	long sumWaiting(String currency);

}
