package org.alongside.grants.runs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PaymentRuns extends JpaRepository<PaymentRun, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from PaymentRun r where r.id = :id")
	Optional<PaymentRun> locked(UUID id);

	/** The newest runs, or those older than one. */
	@Query(value = "select * from payment_run where id < :before order by id desc limit :most", nativeQuery = true)
	List<PaymentRun> before(UUID before, int most);

}
