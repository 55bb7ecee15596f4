package org.alongside.grants.runs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface BankAnswers extends JpaRepository<BankAnswer, UUID> {

	Optional<BankAnswer> findByMessageId(String messageId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from BankAnswer a where a.id = :id")
	Optional<BankAnswer> locked(UUID id);

	/** The newest answers, or those older than one. */
	@Query(value = "select * from bank_answer where id < :before order by id desc limit :most", nativeQuery = true)
	List<BankAnswer> before(UUID before, int most);

}
