package org.alongside.grants.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface EvidenceRecords extends JpaRepository<Evidence, UUID> {

	List<Evidence> findByApplicationIdOrderById(UUID applicationId);

	List<Evidence> findByMemberIdOrderById(UUID memberId);

	Optional<Evidence> findByIdAndApplicationId(UUID id, UUID applicationId);

	Optional<Evidence> findByApplicationIdAndDigest(UUID applicationId, byte[] digest);

	int countByApplicationId(UUID applicationId);

	int countByApplicationIdAndScanNot(UUID applicationId, Scan scan);

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select e from Evidence e where e.id = :id")
	Optional<Evidence> locked(UUID id);

	/** What waits for the scanner, what was tried longest ago or never first. */
	@Query(value = "select * from evidence where to_scan = 1 order by tried_at, id limit :most", nativeQuery = true)
	List<Evidence> toScan(int most);

}
