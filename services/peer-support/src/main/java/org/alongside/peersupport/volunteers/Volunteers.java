package org.alongside.peersupport.volunteers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Volunteers extends JpaRepository<Volunteer, UUID> {

	@Query("select v from Volunteer v where v.memberId = :member order by v.id desc limit 1")
	Optional<Volunteer> latestOf(UUID member);

	@Query("select v from Volunteer v where v.memberId = :member")
	List<Volunteer> allOf(UUID member);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select v from Volunteer v where v.id = :id")
	Optional<Volunteer> locked(UUID id);

	@Query("select v from Volunteer v where v.status in (APPROVED, PAUSED)")
	List<Volunteer> serving();

	@Query("select v from Volunteer v where v.status in (APPLIED, CHECKS, APPROVED, PAUSED) and v.id > :after order by v.id limit :most")
	List<Volunteer> open(UUID after, int most);

	@Query("select count(v) from Volunteer v where v.status in (APPLIED, CHECKS)")
	long countWaitingForUs();

	/**
	 * Takes a place if there is one: the row itself decides, whoever else asks at this
	 * moment.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			update Volunteer v set v.taken = v.taken + 1, v.version = v.version + 1
			where v.id = :id and v.status = APPROVED and v.onHold = false and v.taken < v.capacity""")
	int takePlace(UUID id);

	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("update Volunteer v set v.taken = v.taken - 1, v.version = v.version + 1 where v.id = :id and v.taken > 0")
	int givePlaceBack(UUID id);

}
