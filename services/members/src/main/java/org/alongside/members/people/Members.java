package org.alongside.members.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Everyone who ever gave a name and an address. */
interface Members extends JpaRepository<Member, MemberId> {

	@Query("select m from Member m where m.email.key = ?1")
	Optional<Member> byKey(String key);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select m from Member m where m.id = ?1")
	Optional<Member> toChange(MemberId id);

	List<Member> findByIdIn(Collection<MemberId> ids);

	@Modifying
	@Query("delete from Member m where m.status = PENDING and m.askedAt < ?1")
	int forgetWhoNeverConfirmedSince(Instant asked);

}
