package org.alongside.grants.replays;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.platform.data.Ids;
import org.alongside.platform.security.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class ReplayServiceTests extends GrantsVisits {

	private final ReplayService replays;

	private final KeptAnswers answers;

	private final TransactionTemplate transaction;

	private final Ids ids;

	private final Clock clock;

	ReplayServiceTests(MockMvcTester mvc, JdbcClient database, ReplayService replays, KeptAnswers answers,
			PlatformTransactionManager transactions, Ids ids, Clock clock) {
		super(mvc, database);
		this.replays = replays;
		this.answers = answers;
		this.transaction = new TransactionTemplate(transactions);
		this.ids = ids;
		this.clock = clock;
	}

	@Test
	void whoeverIsCutOffGoesOnAndCountsNothingTwice() throws Exception {
		sent(person());
		sent(person());
		ReplayRunId id = this.replays.start(new ReplayRunId(this.ids.next()), manager());

		for (int cut = 0; cut < 3; cut++) {
			this.transaction.executeWithoutResult((status) -> {
				this.replays.step();
				status.setRollbackOnly();
			});
		}
		Callable<Void> machine = () -> {
			while (this.replays.read(id).finishedAt() == null) {
				this.replays.step();
			}
			return null;
		};
		try (var machines = Executors.newFixedThreadPool(3)) {
			for (var done : machines.invokeAll(IntStream.range(0, 3).mapToObj((_) -> machine).toList())) {
				done.get();
			}
		}

		ReplayRunView run = this.replays.read(id);
		assertThat(run.done()).isBetween(run.expected(), this.answers.count());
	}

	private SignedIn manager() {
		return new SignedIn(UUID.randomUUID(), "Mina", Set.of("MANAGER"), this.clock.instant(), Set.of());
	}

}
