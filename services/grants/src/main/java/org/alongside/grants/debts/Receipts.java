package org.alongside.grants.debts;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Receipts extends JpaRepository<Receipt, UUID> {

	Optional<Receipt> findByBankReference(String bankReference);

}
