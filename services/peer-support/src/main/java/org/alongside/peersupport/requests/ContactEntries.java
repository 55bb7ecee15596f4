package org.alongside.peersupport.requests;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ContactEntries extends JpaRepository<ContactEntry, UUID> {

	@Query("select c from ContactEntry c where c.requestId = :request order by c.onDay desc, c.id desc limit 50")
	List<ContactEntry> of(UUID request);

	void deleteByRequestId(UUID requestId);

}
