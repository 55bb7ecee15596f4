package org.alongside.grants.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Awards extends JpaRepository<Award, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Award a where a.applicationId = :application")
	Optional<Award> locked(UUID application);

	@Query("select a.applicationId from Award a where a.memberId = :member order by a.applicationId")
	List<UUID> idsOf(UUID member);

	List<Award> findByMemberIdOrderByApplicationId(UUID memberId);

	/** Which open awards have had their last day before a day. */
	@Query("select a.applicationId from Award a where a.status = OPEN and a.lastDay < :before order by a.lastDay limit 1000")
	List<UUID> over(LocalDate before);

}
