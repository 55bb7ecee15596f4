package org.alongside.grants.runs;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface PaymentLines extends JpaRepository<PaymentLine, UUID> {

	List<PaymentLine> findByRunIdOrderById(UUID runId);

	List<PaymentLine> findByRunIdAndStatusOrderById(UUID runId, LineStatus status);

}
