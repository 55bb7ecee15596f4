package org.alongside.peersupport.concerns;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Concerns extends JpaRepository<Concern, UUID> {

	@Query("select c from Concern c order by c.closedAt nulls first, c.id desc limit 50")
	List<Concern> openFirst();

	List<Concern> findByRaisedBy(UUID raisedBy);

	@Query("select count(c) from Concern c where c.closedAt is null")
	long countOpen();

	@Query("select count(c) from Concern c where c.closedAt is null and c.volunteerId = :volunteer")
	long countOpenAbout(UUID volunteer);

	@Query("select distinct c.requestId from Concern c where c.closedAt is null")
	List<UUID> requestsWithOpen();

}
