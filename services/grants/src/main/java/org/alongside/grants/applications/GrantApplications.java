package org.alongside.grants.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GrantApplications extends JpaRepository<GrantApplication, UUID> {

	@Query("select a from GrantApplication a where a.memberId = :member and a.status = DRAFT")
	Optional<GrantApplication> draftOf(UUID member);

	@Query("select a from GrantApplication a where a.memberId = :member order by a.startedAt desc limit 50")
	List<GrantApplication> of(UUID member);

	List<GrantApplication> findByMemberIdOrderByStartedAt(UUID memberId);

	long countByMemberIdAndStartedAtAfter(UUID memberId, Instant start);

	Optional<GrantApplication> findByIdAndMemberId(UUID id, UUID memberId);

	@Query("select a from GrantApplication a where a.reference = :reference and a.status <> DRAFT")
	Optional<GrantApplication> sentAs(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from GrantApplication a where a.id = :id")
	Optional<GrantApplication> locked(UUID id);

	@Query("""
			select count(a) from GrantApplication a
			where a.memberId = :member and a.id <> :id and a.answers.admittedOn = :admitted
			and a.status in (SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, RECOMMENDED, APPEALED)""")
	long otherOpen(UUID member, UUID id, LocalDate admitted);

	/** Who has been asked since before a moment, and is neither paused nor parked. */
	@Query("""
			select a.id from GrantApplication a where a.asking.waitingSince <= :before
			and a.asking.pausedAt is null and a.asking.parkedAt is null order by a.asking.waitingSince limit 1000""")
	List<UUID> waitingSince(Instant before);

}
