package org.alongside.grants.bank;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.alongside.grants.modulus.ModulusVerdict;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface BankDetailsRecords extends JpaRepository<BankDetails, UUID> {

	List<BankDetails> findByMemberId(UUID memberId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from BankDetails d where d.applicationId = :application")
	Optional<BankDetails> locked(UUID application);

	/** Notes what a later table says of a number, unless another was given meanwhile. */
	@Modifying
	@Query("""
			update BankDetails d set d.numberCheck = :verdict, d.checkedWith = :table
			where d.applicationId = :application and d.version = :version""")
	void noteCheck(UUID application, @Nullable Long version, ModulusVerdict verdict, @Nullable String table);

}
