package org.alongside.grants.debts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Debts extends JpaRepository<Debt, UUID> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Debt d where d.id = :id")
	Optional<Debt> locked(UUID id);

	/** What a person owes in a currency, the oldest first; held still. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("""
			select d from Debt d where d.memberId = :member and d.currency = :currency
			order by d.people.confirmedAt, d.id""")
	List<Debt> lockedOf(UUID member, String currency);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Debt d where d.id in :ids order by d.people.confirmedAt, d.id")
	List<Debt> locked(Collection<UUID> ids);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select d from Debt d where d.paymentId = :payment order by d.people.confirmedAt, d.id")
	List<Debt> lockedFor(UUID payment);

	List<Debt> findByApplicationIdOrderById(UUID applicationId);

	List<Debt> findByMemberIdOrderById(UUID memberId);

	/** What is open in a currency, the oldest first. */
	@Query(value = "select * from debt where open_in = :currency and id > :after order by id limit :most",
			nativeQuery = true)
	List<Debt> open(String currency, UUID after, int most);

	@Query(value = """
			select coalesce(sum(minor - recovered_minor - held_minor), 0) from debt
			where open_in = :currency and status <> 'RAISED'""", nativeQuery = true)
	long sumLeft(String currency);

	/** What may be taken off a payment of a person who was told before a moment. */
	@Query(value = """
			select coalesce(sum(minor - recovered_minor - held_minor), 0) from debt
			where member_id = :member and currency = :currency and status = 'CONFIRMED' and told_at <= :toldBefore""",
			nativeQuery = true)
	long sumRecoverable(UUID member, String currency, Instant toldBefore);

	@Query(value = """
			select count(*) from recovery r join debt d on d.id = r.debt_id
			where r.payment_id in :payments and r.status = 'HELD' and d.status = 'QUESTIONED'""", nativeQuery = true)
	long countQuestioned(Collection<UUID> payments);

	@Query(value = """
			select count(*) from debt where payment_id = :payment and recovered_minor + held_minor > 0""",
			nativeQuery = true)
	long countPartlyBack(UUID payment);

	/** What was raised, got back and given up, by quarter; a quarter is UTC's. */
	@Query(value = """
			select q as quarter, sum(c) as counted, sum(a) as raised, sum(b) as recovered, sum(w) as writtenOff from (
			  select quarter(raised_at) q, 1 c, minor a, 0 b, 0 w from debt
			    where raised_at >= :from and raised_at < :until and currency = :currency and status <> 'DROPPED'
			  union all select quarter(r.changed_at), 0, 0, r.minor, 0 from recovery r join debt d on d.id = r.debt_id
			    where r.changed_at >= :from and r.changed_at < :until and d.currency = :currency and r.status = 'TAKEN'
			  union all select quarter(closed_at), 0, 0, 0, written_off_minor from debt
			    where closed_at >= :from and closed_at < :until and currency = :currency and status = 'WRITTEN_OFF'
			) all_of_it group by q order by q""", nativeQuery = true)
	List<QuarterRow> quarters(Instant from, Instant until, String currency);

	/** A quarter as the database sums it. */
	interface QuarterRow {

		int getQuarter();

		long getCounted();

		long getRaised();

		long getRecovered();

		long getWrittenOff();

	}

}
