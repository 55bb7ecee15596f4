package org.alongside.grants.claims;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Claims extends JpaRepository<Claim, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Claim c where c.id = :id")
	Optional<Claim> locked(UUID id);

	/** Which award a claim is against; the claim itself is not read yet. */
	@Query("select c.applicationId from Claim c where c.id = :id")
	Optional<UUID> applicationOf(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from Claim c where c.reference = :reference")
	Optional<Claim> lockedAs(String reference);

	Optional<Claim> findByIdAndMemberId(UUID id, UUID memberId);

	@Query("select c from Claim c where c.applicationId = :application order by c.number desc limit 100")
	List<Claim> against(UUID application);

	List<Claim> findByMemberIdOrderByIdDesc(UUID memberId);

	/** Whoever answered a claim against this award, or typed one in. */
	@Query("""
			select count(c) from Claim c left join c.lines l where c.applicationId = :application
			and (c.enteredById = :person or l.decidedById = :person)""")
	long countHands(UUID application, UUID person);

	/**
	 * How many claims were taken back after whatever a person last answered of an award.
	 */
	@Query("""
			select count(c) from Claim c where c.applicationId = :application and c.status = TAKEN_BACK
			and not exists (select l from Claim o join o.lines l where o.applicationId = :application
			and l.decidedById is not null and o.number > c.number)""")
	long countTakenBackUnseen(UUID application);

	@Query("select count(c) from Claim c where c.applicationId = :application and c.status = TAKEN_BACK")
	long countTakenBack(UUID application);

	/** What waits for an answer, longest first, strictly after a place in that order. */
	@Query(value = """
			select * from claim where waiting = 1 and (sent_at > :after or (sent_at = :after and id > :afterId))
			order by sent_at, id limit :most""", nativeQuery = true)
	List<Claim> waiting(Instant after, UUID afterId, int most);

	@Query(value = "select count(*) from claim where to_audit = 1", nativeQuery = true)
	long countToAudit();

	/**
	 * What was paid and in no draw yet; held, so that two draws at once share nothing.
	 */
	@Query(value = "select * from claim where to_audit = 1 order by id limit :most for update", nativeQuery = true)
	List<Claim> toAudit(int most);

}
