package org.alongside.grants.runs;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.debts.DebtBook;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.grants.transfers.CreditTransfers;
import org.alongside.grants.transfers.TransferOrder;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GrantsOnMySql
class RecoveringTests extends GrantsVisits {

	private static final Currency GBP = Currency.getInstance("GBP");

	private static final int THREADS = 32;

	private final PreparingRuns preparing;

	private final ReleasingRuns releasing;

	private final RunBook book;

	private final DebtBook debts;

	private final TransactionTemplate transactions;

	RecoveringTests(MockMvcTester mvc, JdbcClient database, PreparingRuns preparing, ReleasingRuns releasing,
			RunBook book, DebtBook debts, TransactionTemplate transactions) {
		super(mvc, database);
		this.preparing = preparing;
		this.releasing = releasing;
		this.book = book;
		this.debts = debts;
		this.transactions = transactions;
	}

	@Test
	void of80TakenFromDebtsOf100And50TheOldestIsLeft20AndTheFundsAddUp() {
		UUID family = person();
		String first = openFund("Once too much", "1000");
		String second = openFund("Lowered", "1000");
		String paid = paidGrant(family, "200", first);
		String older = inDebt(paid, "100");
		String younger = inDebt(paid, "50");
		assertThat(potsOf(first)).containsExactly(800_00L, 0L, 0L, 200_00L);
		String grant = grant(family, "300", second);
		SignedIn finance = finance();
		RunId run = started(grant, finance);

		this.preparing.deduct(run, line(run), Money.gbp(80_00), finance);

		assertThat(sumsOf(older)).containsExactly(20_00L, 80_00L, 0L, 0L);
		assertThat(sumsOf(younger)).containsExactly(50_00L, 0L, 0L, 0L);
		TransferOrder order = sent(run, finance);
		assertThat(order.total()).isEqualTo(Money.gbp(220_00)).isEqualTo(this.book.view(run).total());
		assertThat(new String(CreditTransfers.write(order), java.nio.charset.StandardCharsets.UTF_8))
			.contains("<CtrlSum>220.00</CtrlSum>");
		assertThat(sumsOf(older)).containsExactly(20_00L, 0L, 80_00L, 0L);
		assertThat(sumsOf(younger)).containsExactly(50_00L, 0L, 0L, 0L);
		assertThat(potsOf(first)).containsExactly(880_00L, 0L, 0L, 120_00L);
		assertThat(potsOf(second)).containsExactly(700_00L, 0L, 300_00L, 0L);
		this.releasing.acceptTheRest(run, finance);
		assertThat(potsOf(second)).containsExactly(700_00L, 0L, 0L, 300_00L);
		assertThat(get(grant + "/status", family)).bodyText().contains("£220.00", "It was £300.00. We took £80.00 off");
	}

	@Test
	void killedAtEachStepADeductionIsTakenOnce() {
		UUID family = person();
		String fund = openFund("Deducted and killed", "1000");
		String debt = inDebt(paidGrant(family, "100", fund), "40");
		String grant = grant(family, "200", fund);
		SignedIn finance = finance();
		SignedIn manager = finance();
		RunId run = new RunId(person());

		killed(() -> this.preparing.start(run, GBP, List.of(UUID.fromString(payment(grant))), finance));
		killed(() -> this.preparing.deduct(run, line(run), Money.gbp(30_00), finance));
		assertThat(sumsOf(debt)).containsExactly(10_00L, 30_00L, 0L, 0L);
		killed(() -> this.preparing.prepare(run, version(run), payDay(), finance));
		killed(() -> this.releasing.approve(run, version(run), manager));
		killed(() -> this.releasing.fetch(run, finance));
		assertThat(potsOf(fund)).containsExactly(700_00L, 200_00L, 0L, 100_00L);
		killed(() -> this.releasing.send(run, finance));
		assertThat(sumsOf(debt)).containsExactly(10_00L, 0L, 30_00L, 0L);
		assertThat(potsOf(fund)).containsExactly(730_00L, 0L, 200_00L, 70_00L);
		killed(() -> this.releasing.acceptTheRest(run, finance));

		assertThat(potsOf(fund)).containsExactly(730_00L, 0L, 0L, 270_00L);
		assertThat(sumsOf(debt)).containsExactly(10_00L, 0L, 30_00L, 0L);
		assertThat(this.book.view(run).total()).isEqualTo(Money.gbp(170_00));
	}

	@Test
	void whatComesBackFromTheBankIsPaidAgainAndNothingIsTakenASecondTime() {
		UUID family = person();
		String fund = openFund("Deducted and returned", "1000");
		String debt = inDebt(paidGrant(family, "100", fund), "40");
		String grant = grant(family, "200", fund);
		SignedIn finance = finance();
		RunId run = started(grant, finance);
		this.preparing.deduct(run, line(run), Money.gbp(30_00), finance);
		sent(run, finance);
		this.releasing.acceptTheRest(run, finance);

		this.releasing.comeBack(run, line(run), ReturnReason.NOT_TAKEN, finance);

		assertThat(potsOf(fund)).containsExactly(730_00L, 200_00L, 0L, 70_00L);
		assertThat(sumsOf(debt)).containsExactly(10_00L, 0L, 30_00L, 0L);
		RunId again = started(grant, finance);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.preparing.deduct(again, line(again), Money.gbp(10_00), finance))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.debt.deducted-already"));
		assertThat(sent(again, finance).total()).isEqualTo(Money.gbp(170_00));
		this.releasing.acceptTheRest(again, finance);
		assertThat(potsOf(fund)).containsExactly(730_00L, 0L, 0L, 270_00L);
		assertThat(sumsOf(debt)).containsExactly(10_00L, 0L, 30_00L, 0L);
	}

	@Test
	void aRunThatIsCalledOffAndAPaymentThatIsTakenOutLetGoWhatWasHeld() {
		UUID family = person();
		String fund = openFund("Let go", "1000");
		String debt = inDebt(paidGrant(family, "100", fund), "40");
		String grant = grant(family, "200", fund);
		SignedIn finance = finance();

		RunId first = started(grant, finance);
		this.preparing.deduct(first, line(first), Money.gbp(30_00), finance);
		this.preparing.deduct(first, line(first), Money.gbp(25_00), finance);
		assertThat(sumsOf(debt)).containsExactly(15_00L, 25_00L, 0L, 0L);
		this.preparing.takeOut(first, line(first), false, finance);
		assertThat(sumsOf(debt)).containsExactly(40_00L, 0L, 0L, 0L);

		RunId second = started(grant, finance);
		this.preparing.deduct(second, line(second), Money.gbp(40_00), finance);
		this.preparing.prepare(second, version(second), payDay(), finance);
		this.preparing.cancel(second, finance);
		this.preparing.cancel(second, finance);
		assertThat(sumsOf(debt)).containsExactly(40_00L, 0L, 0L, 0L);

		RunId third = started(grant, finance);
		this.preparing.deduct(third, line(third), Money.gbp(0), finance);
		assertThat(sent(third, finance).total()).isEqualTo(Money.gbp(200_00));
		assertThat(sumsOf(debt)).containsExactly(40_00L, 0L, 0L, 0L);
	}

	@Test
	void manyAtOnceNeverTakeMoreThanIsOwed() throws Exception {
		UUID family = person();
		String fund = openFund("Deducted at once", "5000");
		String debt = inDebt(paidGrant(family, "100", fund), "40");
		SignedIn finance = finance();
		List<RunId> runs = new ArrayList<>();
		for (int grants = 0; grants < 4; grants++) {
			runs.add(started(grant(family, "100", fund), finance));
		}
		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int press = 0; press < THREADS; press++) {
			RunId run = runs.get(press % runs.size());
			int reference = press;
			presses.add((press % 2 == 0) ? () -> {
				this.preparing.deduct(run, line(run), Money.gbp(15_00), finance);
				return true;
			} : () -> {
				step(debt, "receive", person(), with(day("receivedOn", today()), "amount", "3", "bankReference",
						"AT-ONCE-" + debt + "-" + reference % 6));
				return true;
			});
		}

		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			for (Future<Boolean> each : threads
				.invokeAll(presses.stream().map(RecoveringTests::bearingRefusal).toList())) {
				each.get();
			}
		}

		List<Long> sums = sumsOf(debt);
		assertThat(sums.stream().mapToLong(Long::longValue).sum()).isEqualTo(40_00);
		assertThat(sums).allMatch((sum) -> sum >= 0);
		long held = number(
				"SELECT COALESCE(SUM(minor), 0) FROM recovery WHERE debt_id = UUID_TO_BIN(?) AND status = 'HELD'",
				debt);
		long taken = number(
				"SELECT COALESCE(SUM(minor), 0) FROM recovery WHERE debt_id = UUID_TO_BIN(?) AND status = 'TAKEN'",
				debt);
		assertThat(sums.get(1)).isEqualTo(held);
		assertThat(sums.get(2)).isEqualTo(taken);
		assertThat(sums.get(1) + sums.get(2)).isPositive();
		assertThat(potsOf(fund).get(3)).isEqualTo(100_00 - taken);
		assertThat(potsOf(fund).stream().mapToLong(Long::longValue).sum()).isEqualTo(5000_00);
	}

	@Test
	void manyReceiptsOfOneLineOfAStatementCountOnce() throws Exception {
		UUID family = person();
		String fund = openFund("Received at once", "1000");
		String debt = inDebt(paidGrant(family, "100", fund), "40");
		UUID finance = person();
		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int press = 0; press < THREADS; press++) {
			presses.add(() -> {
				step(debt, "receive", finance,
						with(day("receivedOn", today()), "amount", "10", "bankReference", "ONE-LINE-" + id(debt)));
				return true;
			});
		}

		try (var threads = Executors.newFixedThreadPool(THREADS)) {
			threads.invokeAll(presses);
		}

		assertThat(sumsOf(debt)).containsExactly(30_00L, 0L, 10_00L, 0L);
		assertThat(potsOf(fund)).containsExactly(910_00L, 0L, 0L, 90_00L);
	}

	@Test
	void nothingIsTakenBeforeTheFamilyHadTimeNorWhileItWaitsForAnAnswer() {
		UUID family = person();
		String fund = openFund("Gently", "1000");
		String paid = paidGrant(family, "100", fund);
		String debt = overpaid(paid, "40", person());
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(0));
		step(debt, "confirm", person());
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(0));
		SignedIn finance = finance();
		RunId run = started(grant(family, "200", fund), finance);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.preparing.deduct(run, line(run), Money.gbp(1), finance))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.debt.more-than-owed"));

		longAgo(debt);
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(40_00));
		assertThat(this.debts.suggestion(family, Money.gbp(100_00))).isEqualTo(Money.gbp(25_00));
		assertThatExceptionOfType(DeductionNotDecided.class)
			.isThrownBy(() -> this.preparing.prepare(run, version(run), payDay(), finance));
		this.preparing.deduct(run, line(run), Money.gbp(40_00), finance);
		String grant = one("SELECT BIN_TO_UUID(application_id) FROM debt WHERE id = UUID_TO_BIN(?)", id(debt));
		String answer = "/grants/applications/" + grant + "/overpaid/" + id(debt) + "/answer";
		assertThat(location(post(answer, family, "MEMBER", "question", "HARD", "words", "We have nothing left")))
			.isEqualTo("/grants/applications/" + grant + "/overpaid");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.preparing.prepare(run, version(run), payDay(), finance))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.debt.questioned"));
		this.preparing.deduct(run, line(run), Money.gbp(0), finance);
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(0));
		assertThat(sent(run, finance).total()).isEqualTo(Money.gbp(200_00));

		step(debt, "answer", person(), "words", "We wait a little longer");
		assertThat(debtStatus(debt)).isEqualTo("CONFIRMED");
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(0));
		longAgo(debt);
		assertThat(this.debts.recoverableFrom(family, GBP)).isEqualTo(Money.gbp(40_00));
		assertThat(this.debts.recoverableFrom(family, Currency.getInstance("EUR")))
			.isEqualTo(Money.zero(Currency.getInstance("EUR")));
		assertThat(this.debts.owedBy(family, Currency.getInstance("EUR")).isZero()).isTrue();
	}

	@Test
	void nobodyOwesWhatTheBankSentBackAndWhatWasGotBackCannotHaveComeBack() {
		UUID family = person();
		String fund = openFund("Came back after all", "1000");
		SignedIn finance = finance();
		String grant = grant(family, "100", fund);
		RunId run = started(grant, finance);
		sent(run, finance);
		this.releasing.acceptTheRest(run, finance);
		String debt = inDebt(payment(grant), "40");
		step(debt, "receive", person(),
				with(day("receivedOn", today()), "amount", "10", "bankReference", "BACK-" + id(debt)));

		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.releasing.comeBack(run, line(run), ReturnReason.ACCOUNT_CLOSED, finance))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.debt.got-back"));

		String other = grant(person(), "100", fund);
		RunId second = started(other, finance);
		sent(second, finance);
		this.releasing.acceptTheRest(second, finance);
		String open = inDebt(payment(other), "40");
		this.releasing.comeBack(second, line(second), ReturnReason.ACCOUNT_CLOSED, finance);
		assertThat(debtStatus(open)).isEqualTo("WRITTEN_OFF");
		assertThat(sumsOf(open)).containsExactly(0L, 0L, 0L, 40_00L);
		assertThat(potsOf(fund)).containsExactly(810_00L, 100_00L, 0L, 90_00L);
	}

	@Test
	void somethingIsAlwaysLeftToPay() {
		UUID family = person();
		String fund = openFund("Never all", "1000");
		inDebt(paidGrant(family, "100", fund), "90");
		SignedIn finance = finance();
		RunId run = started(grant(family, "50", fund), finance);

		for (long all : new long[] { 50_00, 50_01, 90_00 }) {
			assertThatExceptionOfType(Refusal.class)
				.isThrownBy(() -> this.preparing.deduct(run, line(run), Money.gbp(all), finance))
				.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("grants.debt.nothing-left"));
		}
		this.preparing.deduct(run, line(run), Money.gbp(49_99), finance);
		assertThat(sent(run, finance).total()).isEqualTo(Money.gbp(1));
	}

	private static Callable<Boolean> bearingRefusal(Callable<Boolean> press) {
		return () -> {
			try {
				return press.call();
			}
			catch (Refusal | ConcurrencyFailureException lost) {
				return false;
			}
		};
	}

	/** Cut off before it was kept, done, and done again because no answer came. */
	private void killed(Runnable step) {
		this.transactions.executeWithoutResult((status) -> {
			step.run();
			status.setRollbackOnly();
		});
		step.run();
		try {
			step.run();
		}
		catch (RunIsStale pressedAgain) {
			assertThat(pressedAgain.code()).isEqualTo("grants.run.stale");
		}
	}

	private String grant(UUID family, String amount, String fund) {
		return approved(family, amount, fund, person(), person());
	}

	/** A grant that has arrived; its payment. */
	private String paidGrant(UUID family, String amount, String fund) {
		String grant = grant(family, amount, fund);
		SignedIn finance = finance();
		RunId run = started(grant, finance);
		sent(run, finance);
		this.releasing.acceptTheRest(run, finance);
		return payment(grant);
	}

	private RunId started(String grant, SignedIn finance) {
		RunId run = new RunId(person());
		this.preparing.start(run, GBP, List.of(UUID.fromString(payment(grant))), finance);
		return run;
	}

	/** Prepares a run, has it approved, and gives its file to the bank. */
	private TransferOrder sent(RunId run, SignedIn finance) {
		this.preparing.prepare(run, version(run), payDay(), finance);
		this.releasing.approve(run, version(run), finance());
		TransferOrder order = this.releasing.fetch(run, finance);
		this.releasing.send(run, finance);
		return order;
	}

	private LineId line(RunId run) {
		return new LineId(UUID
			.fromString(one("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?)", run.toString())));
	}

	private long version(RunId run) {
		return this.book.view(run).version();
	}

	private long number(String sql, String debt) {
		return this.database.sql(sql).param(id(debt)).query(Long.class).single();
	}

	private static SignedIn finance() {
		return new SignedIn(person(), "Someone", Set.of("FINANCE"), java.time.Instant.EPOCH, Set.of());
	}

}
