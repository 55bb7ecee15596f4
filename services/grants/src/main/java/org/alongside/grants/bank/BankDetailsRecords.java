package org.alongside.grants.bank;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface BankDetailsRecords extends JpaRepository<BankDetails, UUID> {

}
