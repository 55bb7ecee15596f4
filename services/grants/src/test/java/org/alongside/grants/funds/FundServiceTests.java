package org.alongside.grants.funds;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GrantsOnMySql
class FundServiceTests {

	private static final LocalDate DAY = LocalDate.parse("2026-01-01");

	private final FundService funds;

	private final TransactionTemplate transactions;

	private final JdbcClient database;

	private final Ids ids;

	private final Funds records;

	private final Reservations reservations;

	FundServiceTests(FundService funds, TransactionTemplate transactions, JdbcClient database, Ids ids, Funds records,
			Reservations reservations) {
		this.funds = funds;
		this.records = records;
		this.reservations = reservations;
		this.transactions = transactions;
		this.database = database;
		this.ids = ids;
	}

	@Test
	void manyAtOnceNeverReserveMoreThanThereIs() throws Exception {
		FundView fund = open("Under load", Money.gbp(1_000_00));
		var random = new Random(7);
		List<Callable<Long>> approvals = new ArrayList<>();
		for (int approval = 0; approval < 320; approval++) {
			long minor = 1 + random.nextInt(20_00);
			boolean abandoned = random.nextInt(5) == 0;
			approvals.add(() -> reserve(fund, minor, abandoned));
		}

		long reserved = 0;
		try (var threads = Executors.newFixedThreadPool(32)) {
			for (Future<Long> done : threads.invokeAll(approvals)) {
				reserved += done.get();
			}
		}

		FundView after = view("Under load");
		assertThat(after.reserved().minor()).isEqualTo(reserved).isLessThanOrEqualTo(1_000_00);
		assertThat(after.allocated()).isEqualTo(after.available().plus(after.reserved()));
		assertThat(
				this.database.sql("SELECT SUM(minor) FROM reservation r JOIN fund f ON f.id = r.fund_id WHERE name = ?")
					.param("Under load")
					.query(Long.class)
					.single())
			.isEqualTo(reserved);
	}

	@Test
	void whatIsRefusedChangesNothing() {
		FundView fund = open("Nearly empty", Money.gbp(10_00));

		assertThatExceptionOfType(FundIsTooSmall.class).isThrownBy(() -> this.transactions
			.executeWithoutResult((_) -> this.funds.reserve(fund.id(), this.ids.next(), Money.gbp(10_01))));
		assertThatExceptionOfType(FundHasOtherCurrency.class).isThrownBy(() -> this.transactions.executeWithoutResult(
				(_) -> this.funds.reserve(fund.id(), this.ids.next(), new Money(1, Currency.getInstance("EUR")))));
		assertThat(view("Nearly empty")).isEqualTo(fund);
	}

	@Test
	void fromMidnightOnAClosedFundGivesNothing() {
		this.funds.open("Winter", Money.gbp(100_00), DAY, LocalDate.parse("2026-03-31"));
		FundView fund = view("Winter");

		assertThatExceptionOfType(FundIsClosed.class).isThrownBy(() -> reserveAt("2026-03-31T23:00:00Z", fund));
		assertThatExceptionOfType(FundIsClosed.class).isThrownBy(() -> reserveAt("2025-12-31T23:59:59Z", fund));
		assertThat(view("Winter")).isEqualTo(fund);

		reserveAt("2026-03-31T22:59:59Z", fund);
		assertThat(view("Winter").reserved()).isEqualTo(Money.gbp(1_00));
	}

	@Test
	void openingOneFundManyTimesAtOnceOpensOne() throws Exception {
		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int press = 0; press < 16; press++) {
			long pounds = 100_00 + press % 2;
			presses.add(() -> {
				try {
					this.funds.open("Pressed twice", Money.gbp(pounds), DAY, DAY.plusYears(1));
					return true;
				}
				catch (FundNameIsTaken refused) {
					return false;
				}
			});
		}

		int opened = 0;
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<Boolean> done : threads.invokeAll(presses)) {
				opened += done.get() ? 1 : 0;
			}
		}
		assertThat(opened).isEqualTo(8);
		assertThat(this.funds.all()).filteredOn((fund) -> fund.name().equals("Pressed twice")).hasSize(1);
	}

	@Test
	void passingAThresholdIsToldOnce() {
		FundView fund = open("Watched", Money.gbp(100_00));
		long before = told();

		reserve(fund, 74_99, false);
		assertThat(told()).isEqualTo(before);
		reserve(fund, 1, false);
		assertThat(told()).isEqualTo(before + 1);
		reserve(fund, 14_99, false);
		assertThat(told()).isEqualTo(before + 1);
		reserve(fund, 10_01, false);
		assertThat(told()).isEqualTo(before + 2);
	}

	private long reserve(FundView fund, long minor, boolean abandoned) {
		try {
			return this.transactions.execute((status) -> {
				this.funds.reserve(fund.id(), this.ids.next(), Money.gbp(minor));
				if (abandoned) {
					status.setRollbackOnly();
				}
				return abandoned ? 0L : minor;
			});
		}
		catch (FundIsTooSmall refused) {
			return 0;
		}
	}

	private void reserveAt(String moment, FundView fund) {
		var service = new FundService(this.records, this.reservations, new FundSettings(List.of()), (_) -> {
		}, this.ids, Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
		this.transactions.executeWithoutResult((_) -> service.reserve(fund.id(), this.ids.next(), Money.gbp(1_00)));
	}

	private long told() {
		return this.database.sql("SELECT COUNT(*) FROM outbox WHERE topic = 'grants.funds'").query(Long.class).single();
	}

	private FundView open(String name, Money allocated) {
		this.funds.open(name, allocated, DAY, DAY.plusYears(5));
		return view(name);
	}

	private FundView view(String name) {
		return this.funds.all().stream().filter((fund) -> fund.name().equals(name)).findFirst().orElseThrow();
	}

}
