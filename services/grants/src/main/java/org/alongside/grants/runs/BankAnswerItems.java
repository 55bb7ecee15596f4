package org.alongside.grants.runs;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface BankAnswerItems extends JpaRepository<BankAnswerItem, UUID> {

	List<BankAnswerItem> findByAnswerIdOrderByNumber(UUID answerId);

}
