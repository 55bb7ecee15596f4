package org.alongside.grants.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface AskedQuestions extends JpaRepository<AskedQuestion, UUID> {

	List<AskedQuestion> findByApplicationIdOrderById(UUID applicationId);

}
