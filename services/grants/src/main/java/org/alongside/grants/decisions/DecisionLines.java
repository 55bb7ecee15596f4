package org.alongside.grants.decisions;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface DecisionLines extends JpaRepository<DecisionLine, UUID> {

	List<DecisionLine> findByDecisionIdOrderById(UUID decisionId);

}
