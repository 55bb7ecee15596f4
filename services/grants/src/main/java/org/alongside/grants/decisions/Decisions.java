package org.alongside.grants.decisions;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, UUID> {

	List<Decision> findByApplicationIdOrderById(UUID applicationId);

	boolean existsByApplicationIdAndStepInAndDeciderIdAndScreenVersion(UUID applicationId, List<DecisionStep> steps,
			UUID deciderId, long screenVersion);

}
