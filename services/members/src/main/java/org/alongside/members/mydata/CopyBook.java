package org.alongside.members.mydata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Every copy that is being collected or can be fetched. */
interface CopyBook extends JpaRepository<DataCopy, UUID> {

	Optional<DataCopy> findByMemberId(UUID memberId);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select c from DataCopy c where c.id = ?1")
	Optional<DataCopy> locked(UUID id);

	@Query("select c.id from DataCopy c where c.readyAt is null and c.askedAt < ?1")
	List<UUID> waitingSince(Instant asked, Limit limit);

	@Modifying
	@Query("delete from DataCopy c where c.expiresAt < ?1")
	int forgetOver(Instant now);

	@Modifying
	@Query("delete from DataCopy c where c.memberId = ?1")
	int forgetThatOf(UUID member);

}
