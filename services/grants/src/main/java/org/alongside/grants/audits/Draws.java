package org.alongside.grants.audits;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Draws extends JpaRepository<Draw, UUID> {

	@Query(value = "select * from draw where id < :before order by id desc limit :most", nativeQuery = true)
	List<Draw> before(UUID before, int most);

}
