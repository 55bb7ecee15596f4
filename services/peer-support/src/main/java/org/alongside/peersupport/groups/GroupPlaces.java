package org.alongside.peersupport.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The lock of the meeting is the lock of its places. */
interface GroupPlaces extends JpaRepository<GroupPlace, UUID> {

	Optional<GroupPlace> findBySessionIdAndMemberId(UUID sessionId, UUID memberId);

	@Query("select p from GroupPlace p where p.sessionId = :session and p.status = WAITING order by p.inLine limit 1")
	Optional<GroupPlace> firstInLine(UUID session);

	@Query("select p from GroupPlace p where p.sessionId = :session and p.status = :status order by p.inLine, p.id")
	List<GroupPlace> in(UUID session, PlaceStatus status);

	@Query("select count(p) from GroupPlace p where p.sessionId = :session and p.status = WAITING and p.inLine < :number")
	long countBefore(UUID session, int number);

	@Query("select count(p) from GroupPlace p where p.sessionId = :session and p.status = WAITING")
	long countWaiting(UUID session);

	@Query("""
			select p.sessionId from GroupPlace p, GroupSession s where s.id = p.sessionId and p.memberId = :member
			and p.status in (GIVEN, WAITING) and s.status = PLANNED and s.startsAt > :now order by p.sessionId""")
	List<UUID> sessionsAhead(UUID member, Instant now);

	@Query("""
			select p.sessionId from GroupPlace p, GroupSession s where s.id = p.sessionId and p.memberId = :member
			and p.beforeDeath is not null and s.status = PLANNED and s.startsAt > :now order by p.sessionId""")
	List<UUID> leftByDeath(UUID member, Instant now);

	@Query("select p from GroupPlace p where p.memberId = :member order by p.id")
	List<GroupPlace> of(UUID member);

	@Query("""
			select count(p) from GroupPlace p where p.memberId = :member and p.sessionId in :sessions
			and p.status in (GIVEN, WAITING)""")
	int partOf(Collection<UUID> sessions, UUID member);

	void deleteByMemberId(UUID memberId);

}
