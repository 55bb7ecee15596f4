package org.alongside.peersupport.volunteers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Referees extends JpaRepository<Referee, UUID> {

	List<Referee> findByVolunteerIdOrderByNumber(UUID volunteerId);

	Optional<Referee> findByTokenHash(byte[] tokenHash);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from Referee r where r.tokenHash = :hash")
	Optional<Referee> lockedBy(byte[] hash);

	void deleteByMemberId(UUID memberId);

}
