package org.alongside.grants.replays;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReplayRuns extends JpaRepository<ReplayRun, UUID> {

	/** The oldest that is not finished, unless somebody else is at it right now. */
	@Query(value = """
			select * from replay_run where unfinished = 1 order by id limit 1 for update skip locked""",
			nativeQuery = true)
	Optional<ReplayRun> next();

	@Query(value = "select * from replay_run where unfinished = 1 order by id limit 1", nativeQuery = true)
	Optional<ReplayRun> unfinished();

	@Query(value = "select * from replay_run order by id desc limit 10", nativeQuery = true)
	List<ReplayRun> newest();

}
