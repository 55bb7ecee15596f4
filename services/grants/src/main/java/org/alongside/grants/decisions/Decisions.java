package org.alongside.grants.decisions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Decisions extends JpaRepository<Decision, UUID> {

	/** In the order they were taken: what a screen was made from cannot skew. */
	List<Decision> findByApplicationIdOrderByScreenVersionAscIdAsc(UUID applicationId);

	boolean existsByApplicationIdAndStepAndDeciderId(UUID applicationId, DecisionStep step, UUID deciderId);

	boolean existsByApplicationIdAndStepInAndDeciderIdAndScreenVersion(UUID applicationId, List<DecisionStep> steps,
			UUID deciderId, long screenVersion);

	boolean existsByApplicationIdAndStepInAndDeciderIdAndDecidedAtBefore(UUID applicationId, List<DecisionStep> steps,
			UUID deciderId, Instant moment);

	boolean existsByApplicationIdAndStepInAndDeciderId(UUID applicationId, List<DecisionStep> steps, UUID deciderId);

}
