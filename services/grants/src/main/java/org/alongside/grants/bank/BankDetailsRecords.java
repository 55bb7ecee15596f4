package org.alongside.grants.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BankDetailsRecords extends JpaRepository<BankDetails, UUID> {

	List<BankDetails> findByMemberId(UUID memberId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from BankDetails d where d.applicationId = :application")
	Optional<BankDetails> locked(UUID application);

}
