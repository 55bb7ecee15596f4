package org.alongside.members.doubles;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Which records are said to be a second one. */
interface SecondRecords extends JpaRepository<SecondRecord, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from SecondRecord s where s.id = ?1")
	Optional<SecondRecord> toChange(UUID id);

	Optional<SecondRecord> findByClosingId(UUID closing);

	List<SecondRecord> findByKeptId(UUID kept);

	@Query("select count(s) from SecondRecord s where s.keptId in (?1, ?2) or s.closingId in (?1, ?2)")
	long about(UUID one, UUID other);

	@Query("select s from SecondRecord s where s.id > ?1 order by s.id limit 51")
	List<SecondRecord> after(UUID id);

}
