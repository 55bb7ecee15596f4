package org.alongside.peersupport.volunteers;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface CompletionRecords extends JpaRepository<CompletionRecord, UUID> {

	List<CompletionRecord> findByVolunteerIdOrderById(UUID volunteerId);

	void deleteByVolunteerId(UUID volunteerId);

}
