package org.alongside.members.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Who wants to leave. */
interface Leavings extends JpaRepository<Leaving, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select l from Leaving l where l.memberId = ?1")
	Optional<Leaving> locked(UUID member);

	@Query("select l.memberId from Leaving l where l.erasureOn <= ?1 order by l.erasureOn, l.memberId")
	List<UUID> dueOn(LocalDate day, Limit limit);

}
