package org.alongside.grants.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GrantsOnMySql
class ClaimingTests extends GrantsVisits {

	private final ClaimService claims;

	ClaimingTests(MockMvcTester mvc, JdbcClient database, ClaimService claims) {
		super(mvc, database);
		this.claims = claims;
	}

	@Test
	void manyClaimsAtOnceNeverExceedTheAward() throws Exception {
		UUID family = person();
		String fund = openFund("Claimed at once", "500");
		String address = awarded(family, "100", fund, person());
		SignedIn person = signedIn(family);

		int sent = atOnce(16, (at) -> {
			this.claims.send(application(address), new ClaimId(person()),
					List.of(new ClaimService.Visit(today().minusDays(at), Money.gbp(30_00))), person);
			return true;
		});

		assertThat(sent).isEqualTo(3);
		assertThat(award(address)).containsExactly(10_00L, 90_00L, 0L, 0L);
		assertThat(numbers(address)).containsExactly(1, 2, 3);
		assertThat(potsOf(fund)).containsExactly(400_00L, 100_00L, 0L, 0L);
	}

	@Test
	void theSamePressManyTimesAtOnceIsOneClaim() throws Exception {
		UUID family = person();
		String address = awarded(family, "100", openFund("One press", "500"), person());
		ClaimId claim = new ClaimId(person());
		SignedIn person = signedIn(family);

		int pressed = atOnce(16, (_) -> {
			this.claims.send(application(address), claim, List.of(new ClaimService.Visit(today(), Money.gbp(10_00))),
					person);
			return true;
		});

		assertThat(pressed).isEqualTo(16);
		assertThat(award(address)).containsExactly(90_00L, 10_00L, 0L, 0L);
		assertThat(numbers(address)).containsExactly(1);
	}

	@Test
	void cleanRepeatsAtOnceAreApprovedByRuleUpToTheAwardAndNoFurther() throws Exception {
		UUID family = person();
		String fund = openFund("Repeats at once", "500");
		String address = awarded(family, "100", fund, person());
		answered(claimed(address, family, "30", today().minusDays(20)), person());
		SignedIn person = signedIn(family);

		int sent = atOnce(16, (at) -> {
			this.claims.send(application(address), new ClaimId(person()),
					List.of(new ClaimService.Visit(today().minusDays(at), Money.gbp(30_00))), person);
			return true;
		});

		assertThat(sent).isEqualTo(2);
		assertThat(award(address).get(0)).isEqualTo(10_00L);
		assertThat(award(address).get(1) + award(address).get(2)).isEqualTo(90_00L);
		assertThat(owed(address)).isEqualTo(award(address).get(2));
		assertThat(potsOf(fund)).containsExactly(400_00L, 100_00L, 0L, 0L);
	}

	@Test
	void theTableItselfRefusesAnAwardThatDoesNotAddUp() {
		String address = awarded(person(), "100", openFund("Adds up", "500"), person());

		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.database
				.sql("UPDATE award SET granted_minor = granted_minor + 1 WHERE application_id = UUID_TO_BIN(?)")
				.param(id(address))
				.update())
			.withMessageContaining("award_adds_up");
	}

	@Test
	void whatIsLeftGoesBackToTheFundWhenTheFamilyIsDone() {
		UUID family = person();
		String fund = openFund("Done early", "500");
		String address = awarded(family, "100", fund, person());
		String claim = claimed(address, family, "30", today().minusDays(2), today().minusDays(1));

		this.claims.end(application(address), family);
		this.claims.end(application(address), family);

		assertThat(award(address)).containsExactly(0L, 60_00L, 0L, 40_00L);
		assertThat(potsOf(fund)).containsExactly(440_00L, 60_00L, 0L, 0L);
		answer(claim, person(), "choice", "LESS", "amount", "25", "reason", "COST_TOO_HIGH");
		assertThat(award(address)).containsExactly(0L, 0L, 50_00L, 50_00L);
		assertThat(potsOf(fund)).containsExactly(450_00L, 50_00L, 0L, 0L);
		assertThat(one("SELECT status FROM award WHERE application_id = UUID_TO_BIN(?)", id(address)))
			.isEqualTo("SETTLED");
		paid(claim, person());
		assertThat(potsOf(fund)).containsExactly(450_00L, 0L, 0L, 50_00L);
		assertThat(claimStatus(claim)).isEqualTo("PAID");
	}

	@Test
	void moreThanIsLeftIsRefusedAndChangesNothing() {
		UUID family = person();
		String address = awarded(family, "100", openFund("Too much", "500"), person());

		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.claims.send(application(address), new ClaimId(person()),
					List.of(new ClaimService.Visit(today(), Money.gbp(100_01))), signedIn(family)))
			.extracting(Refusal::code)
			.isEqualTo("grants.plan.not-so-much-left");
		assertThat(award(address)).containsExactly(100_00L, 0L, 0L, 0L);
	}

	private long owed(String address) {
		return this.database.sql("SELECT COALESCE(SUM(minor), 0) FROM payment WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.query(Long.class)
			.single();
	}

	private List<Integer> numbers(String address) {
		return this.database.sql("SELECT number FROM claim WHERE application_id = UUID_TO_BIN(?) ORDER BY number")
			.param(id(address))
			.query((row, _) -> row.getInt(1))
			.list();
	}

	private static int atOnce(int times, Press press) throws Exception {
		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int time = 0; time < times; time++) {
			int at = time;
			presses.add(() -> {
				try {
					return press.at(at);
				}
				catch (Refusal refused) {
					assertThat(refused.code()).isEqualTo("grants.plan.not-so-much-left");
					return false;
				}
			});
		}
		int done = 0;
		try (var threads = Executors.newFixedThreadPool(times)) {
			for (Future<Boolean> each : threads.invokeAll(presses)) {
				done += each.get() ? 1 : 0;
			}
		}
		return done;
	}

	private static GrantApplicationId application(String address) {
		return new GrantApplicationId(UUID.fromString(id(address)));
	}

	private static SignedIn signedIn(UUID id) {
		return new SignedIn(id, "Someone", Set.of("MEMBER"), java.time.Instant.EPOCH, Set.of());
	}

	private interface Press {

		boolean at(int time);

	}

}
