package org.alongside.peersupport.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface SupportRequests extends JpaRepository<SupportRequest, UUID> {

	@Query("select r from SupportRequest r where r.memberId = :member order by r.id desc limit 50")
	List<SupportRequest> of(UUID member);

	@Query("select r from SupportRequest r where r.volunteerMemberId = :member order by r.id desc limit 50")
	List<SupportRequest> withVolunteer(UUID member);

	Optional<SupportRequest> findByIdAndMemberId(UUID id, UUID memberId);

	@Query("select r from SupportRequest r where r.reference = :reference and r.waitingSince is not null")
	Optional<SupportRequest> sentAs(String reference);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SupportRequest r where r.id = :id")
	Optional<SupportRequest> locked(UUID id);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SupportRequest r where r.memberId = :member order by r.id")
	List<SupportRequest> lockedOf(UUID member);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select r from SupportRequest r where r.volunteerId = :volunteer order by r.id")
	List<SupportRequest> lockedWith(UUID volunteer);

	@Query("select r from SupportRequest r where r.status = WAITING order by r.waitingSince, r.id")
	List<SupportRequest> waiting();

	@Query("""
			select r from SupportRequest r where r.status in :statuses and r.id > :after
			order by r.id limit :most""")
	List<SupportRequest> in(Collection<RequestStatus> statuses, UUID after, int most);

	@Query("""
			select r from SupportRequest r where r.introducedAt is not null and r.volunteerId is not null
			order by r.introducedAt desc limit 500""")
	List<SupportRequest> introduced();

	@Query("select r from SupportRequest r where r.needsPerson = true order by r.id limit 50")
	List<SupportRequest> needingAPerson();

	@Query("select count(r) from SupportRequest r where r.status = :status")
	long count(RequestStatus status);

	@Query("""
			select r from SupportRequest r where r.status in (INTRODUCED, ACTIVE) and r.introducedAt < :before
			and (r.lastContactOn is null or r.lastContactOn <= :since) order by r.id limit 500""")
	List<SupportRequest> silent(Instant before, LocalDate since);

	@Query("""
			select r from SupportRequest r where r.waitingSince >= :since and r.sealedWords is not null
			order by r.id desc limit 10000""")
	List<SupportRequest> sentSince(Instant since);

	@NativeQuery("""
			SELECT r.* FROM support_request r JOIN check_in c ON c.request_id = r.id
			WHERE c.asked_at >= :since AND r.status IN ('INTRODUCED', 'ACTIVE')
			AND (r.last_contact_on IS NULL OR r.last_contact_on < DATE(c.asked_at)) ORDER BY r.id LIMIT 500""")
	List<SupportRequest> checkInsWithoutWord(Instant since);

	@Query("select r.id from SupportRequest r where r.answerBy < :now and r.status in (OFFERED_TO_VOLUNTEER, OFFERED_TO_MEMBER)")
	List<UUID> overdue(Instant now);

	@Query("""
			select r.id from SupportRequest r where r.answerBy > :now and r.answerBy <= :soon and r.reminded = false
			and r.status in (OFFERED_TO_VOLUNTEER, OFFERED_TO_MEMBER)""")
	List<UUID> lapsing(Instant now, Instant soon);

	@Query("select r from SupportRequest r where r.status in (INTRODUCED, ACTIVE)")
	List<SupportRequest> together();

}
