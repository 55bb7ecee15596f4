package org.alongside.peersupport.groups;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface GroupSessions extends JpaRepository<GroupSession, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from GroupSession s where s.id = :id")
	Optional<GroupSession> locked(UUID id);

	@Query("""
			select s from GroupSession s where s.status = PLANNED and s.startsAt > :now
			and (s.startsAt > :at or (s.startsAt = :at and s.id > :after)) order by s.startsAt, s.id limit :most""")
	List<GroupSession> ahead(Instant now, Instant at, UUID after, int most);

	@Query("""
			select s from GroupSession s where s.seriesId = :series and (s.startsAt > :at or (s.startsAt = :at and s.id > :after))
			order by s.startsAt, s.id limit :most""")
	List<GroupSession> of(UUID series, Instant at, UUID after, int most);

	@Query("select s.seriesId from GroupSession s where s.id = :id")
	Optional<UUID> seriesOf(UUID id);

	@Query("select s.id from GroupSession s where s.seriesId = :series and s.status = PLANNED and s.startsAt > :now order by s.id")
	List<UUID> aheadOf(UUID series, Instant now);

	@Query("""
			select s.id from GroupSession s where s.status = PLANNED and s.startsAt > :now and s.startsAt <= :until
			order by s.startsAt, s.id limit 500""")
	List<UUID> between(Instant now, Instant until);

	/** What somebody has a place in, waits for or leads, and is not over. */
	@Query("""
			select s from GroupSession s where s.status = PLANNED and s.endsAt > :now and (s.seriesId in :led or s.id in
			(select p.sessionId from GroupPlace p where p.memberId = :member and p.status in (GIVEN, WAITING)))
			order by s.startsAt, s.id limit 50""")
	List<GroupSession> mine(UUID member, Collection<UUID> led, Instant now);

}
