package org.alongside.grants.applications;

import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CheckRuns extends JpaRepository<CheckRun, UUID> {

	/** Keeps what was said before it is said anew. */
	@Modifying(flushAutomatically = true)
	@Query(value = """
			insert into earlier_check_run (application_id, ran_at, rule_set, sealed_inputs, sealed_results)
			select application_id, ran_at, rule_set, sealed_inputs, sealed_results from check_run
			where application_id = :application""", nativeQuery = true)
	void putAside(UUID application);

}
