package org.alongside.grants.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Funds extends JpaRepository<Fund, UUID> {

	@Query("select f from Fund f order by f.closesOn desc, f.name")
	List<Fund> all();

	@Query("""
			select f from Fund f where f.currency = :currency and f.opensOn <= :day and f.closesOn >= :day
			order by f.closesOn, f.name""")
	List<Fund> openOn(LocalDate day, String currency);

	Optional<Fund> findByName(String name);

	/**
	 * Moves money from available to reserved if the fund is open and has enough; the row
	 * is then held.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			update Fund f set f.availableMinor = f.availableMinor - :minor, f.reservedMinor = f.reservedMinor + :minor,
			f.version = f.version + 1
			where f.id = :id and f.currency = :currency and :minor > 0 and f.availableMinor >= :minor
			and f.opensOn <= :day and f.closesOn >= :day""")
	int reserve(UUID id, long minor, String currency, LocalDate day);

	/**
	 * Moves money between the pots of a fund; what one pot loses another gains, and none
	 * goes below nothing. The row is then held.
	 */
	@Modifying(flushAutomatically = true, clearAutomatically = true)
	@Query("""
			update Fund f set f.availableMinor = f.availableMinor + :available,
			f.reservedMinor = f.reservedMinor + :reserved, f.committedMinor = f.committedMinor + :committed,
			f.paidMinor = f.paidMinor + :paid, f.version = f.version + 1
			where f.id = :id and f.currency = :currency and f.availableMinor + :available >= 0
			and f.reservedMinor + :reserved >= 0 and f.committedMinor + :committed >= 0 and f.paidMinor + :paid >= 0""")
	int shift(UUID id, String currency, long available, long reserved, long committed, long paid);

}
