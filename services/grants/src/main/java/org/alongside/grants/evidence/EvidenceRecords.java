package org.alongside.grants.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface EvidenceRecords extends JpaRepository<Evidence, UUID> {

	List<Evidence> findByApplicationIdOrderById(UUID applicationId);

	List<Evidence> findByMemberIdOrderById(UUID memberId);

	Optional<Evidence> findByIdAndApplicationId(UUID id, UUID applicationId);

	Optional<Evidence> findByApplicationIdAndDigest(UUID applicationId, byte[] digest);

	int countByApplicationId(UUID applicationId);

}
