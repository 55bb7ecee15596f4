package org.alongside.grants.audits;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Draws extends JpaRepository<Draw, UUID> {

	@Query("select d from Draw d where d.id < :before order by d.id desc limit :most")
	List<Draw> before(UUID before, int most);

}
