package org.alongside.grants.runs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaymentLines extends JpaRepository<PaymentLine, UUID> {

	List<PaymentLine> findByRunIdOrderById(UUID runId);

	List<PaymentLine> findByRunIdAndStatusOrderById(UUID runId, LineStatus status);

	Optional<PaymentLine> findByEndToEndId(String endToEndId);

	@Query("""
			select l from PaymentLine l where l.runId = (select r.id from PaymentRun r where r.reference = :reference)
			order by l.id""")
	List<PaymentLine> ofRun(String reference);

	/** In which runs these are; none of them is read yet. */
	@Query("select distinct l.runId from PaymentLine l where l.endToEndId in :endToEndIds order by l.runId")
	List<UUID> runsOf(List<String> endToEndIds);

}
