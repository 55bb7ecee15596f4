package org.alongside.grants.debts;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Recoveries extends JpaRepository<Recovery, UUID> {

	List<Recovery> findByDebtIdOrderById(UUID debtId);

	List<Recovery> findByPaymentIdAndStatusOrderById(UUID paymentId, RecoveryStatus status);

}
