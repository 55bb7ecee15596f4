package org.alongside.grants.tracking;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface Milestones extends JpaRepository<Milestone, UUID> {

	List<Milestone> findByApplicationIdOrderById(UUID applicationId);

}
