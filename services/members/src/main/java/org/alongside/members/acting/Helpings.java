package org.alongside.members.acting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Who helps whom, helped, or was asked to. */
interface Helpings extends JpaRepository<Helping, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select h from Helping h where h.id = ?1")
	Optional<Helping> toChange(UUID id);

	@Query("select h from Helping h where h.personId = ?1 and h.helperId = ?2 and h.status = ACTIVE")
	Optional<Helping> live(UUID person, UUID helper);

	@Query("select h from Helping h where h.personId = ?1 and h.status in (ACTIVE, INVITED) order by h.id limit 100")
	List<Helping> helpersOf(UUID person);

	@Query("select h from Helping h where h.helperId = ?1 and h.status = ACTIVE order by h.id limit 100")
	List<Helping> helpedBy(UUID helper);

	@Query("select h from Helping h where h.emailHash = ?1 and h.status = INVITED order by h.id limit 100")
	List<Helping> invitationsTo(byte[] emailHash);

	@Query("select count(h) from Helping h where h.personId = ?1 and h.askedAt > ?2")
	long askedSince(UUID person, Instant moment);

	Optional<Helping> findByFormKey(UUID formKey);

}
