package org.alongside.members.leaving;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every erasure there was. */
interface ErasureBook extends JpaRepository<Erasure, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Erasure e where e.id = ?1")
	Optional<Erasure> locked(UUID id);

	@Query("select e.id from Erasure e where e.farewellAt is null order by e.begunAt, e.id")
	List<UUID> withoutFarewell(Limit limit);

	@Query("select e.id from Erasure e where e.retractedAgainAt is null and e.begunAt < ?1 order by e.begunAt, e.id")
	List<UUID> notRetractedAgain(Instant begunBefore, Limit limit);

	@Query("select e from Erasure e where e.id < ?1 order by e.id desc")
	List<Erasure> before(UUID id, Limit limit);

	@Query("select e from Erasure e where e.begunAt < ?1 and (select count(a) from e.answers a where a.service in ?2) < ?3")
	List<Erasure> lateSince(Instant begunBefore, List<String> services, long all, Limit limit);

}
