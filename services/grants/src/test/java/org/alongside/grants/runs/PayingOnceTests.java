package org.alongside.grants.runs;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import javax.xml.parsers.DocumentBuilderFactory;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.payments.ReturnReason;
import org.alongside.grants.transfers.CreditTransfers;
import org.alongside.grants.transfers.TransferOrder;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.data.Refusal;
import org.alongside.platform.security.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GrantsOnMySql
class PayingOnceTests extends GrantsVisits {

	private static final Currency GBP = Currency.getInstance("GBP");

	/**
	 * How often each step is pressed: the way to the end is long, to call off is short.
	 */
	private static final List<Integer> STEPS = List.of(0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7, 8);

	private final PreparingRuns preparing;

	private final ReleasingRuns releasing;

	private final RunBook book;

	private final TransactionTemplate transactions;

	PayingOnceTests(MockMvcTester mvc, JdbcClient database, PreparingRuns preparing, ReleasingRuns releasing,
			RunBook book, TransactionTemplate transactions) {
		super(mvc, database);
		this.preparing = preparing;
		this.releasing = releasing;
		this.book = book;
		this.transactions = transactions;
	}

	@Test
	void killedAtEachStepARunPaysEachFamilyOnceAndItsFileIsTheLedger() throws Exception {
		String fund = openFund("Killed at each step", "1000");
		List<String> grants = List.of(grant(fund, "80"), grant(fund, "120.50"), grant(fund, "0.01"));
		List<UUID> payments = grants.stream().map((grant) -> UUID.fromString(payment(grant))).toList();
		SignedIn finance = finance();
		SignedIn manager = finance();
		RunId run = new RunId(person());

		killed(() -> this.preparing.start(run, GBP, payments, finance));
		killed(() -> this.preparing.prepare(run, version(run), thursday(), finance));
		killed(() -> this.releasing.approve(run, version(run), manager));
		TransferOrder before = this.releasing.fetch(run, finance);
		killed(() -> this.releasing.fetch(run, finance));
		assertThat(CreditTransfers.write(this.releasing.fetch(run, finance))).isEqualTo(CreditTransfers.write(before));
		assertThat(RunFile.fingerprint(before)).isEqualTo(this.book.view(run).fileHash());
		assertThat(pots(fund)).containsExactly(1000_00L - 200_51, 200_51L, 0L, 0L);
		killed(() -> this.releasing.send(run, finance));
		assertThat(pots(fund)).containsExactly(1000_00L - 200_51, 0L, 200_51L, 0L);
		killed(() -> this.releasing.acceptTheRest(run, finance));
		assertThat(pots(fund)).containsExactly(1000_00L - 200_51, 0L, 0L, 200_51L);

		assertThat(sum(before)).isEqualByComparingTo("200.51");
		assertThat(this.book.view(run).status()).isEqualTo(RunStatus.RECONCILED);
		for (String grant : grants) {
			assertThat(told(grant)).containsOnlyOnce("grants.payment-sent.v1");
			assertThat(one("SELECT COUNT(*) FROM payment_line WHERE payment_id = UUID_TO_BIN(?)", payment(grant)))
				.isEqualTo("1");
		}
	}

	@Test
	void manyPressesAtOncePayOnce() throws Exception {
		String fund = openFund("Pressed at once", "1000");
		String grant = grant(fund, "75");
		List<UUID> payment = List.of(UUID.fromString(payment(grant)));
		SignedIn finance = finance();
		SignedIn manager = finance();

		assertThat(atOnce(() -> {
			this.preparing.start(new RunId(person()), GBP, payment, finance);
			return true;
		})).isOne();
		RunId run = new RunId(UUID.fromString(
				one("SELECT BIN_TO_UUID(run_id) FROM payment_line WHERE payment_id = UUID_TO_BIN(?)", payment(grant))));
		this.preparing.prepare(run, version(run), thursday(), finance);
		this.releasing.approve(run, version(run), manager);
		this.releasing.fetch(run, finance);
		atOnce(() -> {
			this.releasing.send(run, finance);
			return true;
		});
		atOnce(() -> {
			this.releasing.acceptTheRest(run, finance);
			return true;
		});

		assertThat(pots(fund)).containsExactly(925_00L, 0L, 0L, 75_00L);
		assertThat(told(grant)).containsOnlyOnce("grants.payment-sent.v1");
	}

	@Test
	void theTableItselfRefusesASecondLivePlace() {
		String grant = grant(openFund("Two places", "1000"), "10");
		SignedIn finance = finance();
		this.preparing.start(new RunId(person()), GBP, List.of(UUID.fromString(payment(grant))), finance);

		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.database
			.sql("""
					INSERT INTO payment_line (id, run_id, payment_id, application_id, member_id, end_to_end_id, reference,
					payee_name, minor, currency, status, changed_at, version)
					SELECT UUID_TO_BIN(UUID()), run_id, payment_id, application_id, member_id, 'OTHER', reference, payee_name,
					minor, currency, 'SENT', NOW(6), 0 FROM payment_line WHERE payment_id = UUID_TO_BIN(?)""")
			.param(payment(grant))
			.update());
	}

	@Test
	void whatCameBackIsPaidAgainToTheNewAccountUnderAnotherId() {
		String fund = openFund("Came back", "1000");
		UUID family = person();
		String grant = approved(family, "60", fund, person(), person());
		UUID payment = UUID.fromString(payment(grant));
		SignedIn finance = finance();
		RunId first = sentRun(List.of(payment), finance);
		this.releasing.acceptTheRest(first, finance);
		assertThat(pots(fund)).containsExactly(940_00L, 0L, 0L, 60_00L);

		this.releasing.comeBack(first, line(first), ReturnReason.ACCOUNT_CLOSED, finance);
		this.releasing.comeBack(first, line(first), ReturnReason.ACCOUNT_CLOSED, finance);
		assertThat(pots(fund)).containsExactly(940_00L, 60_00L, 0L, 0L);
		assertThat(told(grant)).containsOnlyOnce("grants.payment-returned.v1");
		assertThat(get(grant + "/status", family)).bodyText().contains("Tell us where it should go");
		assertThatExceptionOfType(PaymentIsTaken.class).isThrownBy(() -> sentRun(List.of(payment), finance));

		assertThat(get(grant + "/bank", person())).hasStatus(404);
		assertThat(get(grant + "/bank", family)).hasStatusOk()
			.bodyText()
			.contains("could not go to the account ending in 78");
		String[] account = { "kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number", "87654321" };
		post(grant + "/bank", family, "MEMBER", account);
		assertThat(location(post(grant + "/bank", family, "MEMBER", account))).isEqualTo(grant + "/status");

		RunId second = new RunId(person());
		this.preparing.start(second, GBP, List.of(payment), finance);
		this.preparing.prepare(second, version(second), thursday(), finance);
		this.releasing.approve(second, version(second), finance());
		TransferOrder order = this.releasing.fetch(second, finance);
		assertThat(order.transfers().getFirst().account().number()).isEqualTo("87654321");
		assertThat(order.transfers().getFirst().endToEndId()).isEqualTo(reference(grant) + "-02");
		this.releasing.send(second, finance);
		this.releasing.acceptTheRest(second, finance);
		assertThat(pots(fund)).containsExactly(940_00L, 0L, 0L, 60_00L);
		assertThat(get(grant + "/status", family)).bodyText().contains("has arrived in your account ending in 21");
	}

	@Test
	void whatTheBankDidNotTakeIsPaidAgainAndTheFamilyIsAskedNothing() {
		String fund = openFund("Not taken", "1000");
		String grant = grant(fund, "60");
		UUID payment = UUID.fromString(payment(grant));
		SignedIn finance = finance();
		RunId first = sentRun(List.of(payment), finance);

		this.releasing.comeBack(first, line(first), ReturnReason.NOT_TAKEN, finance);

		assertThat(told(grant)).doesNotContain("grants.payment-returned.v1");
		assertThat(pots(fund)).containsExactly(940_00L, 60_00L, 0L, 0L);
		sentRun(List.of(payment), finance);
		assertThat(pots(fund)).containsExactly(940_00L, 0L, 60_00L, 0L);
	}

	@Test
	void whoHadAHandInAGrantNeverPaysItNorApprovesItsRun() {
		String fund = openFund("Hands", "1000");
		UUID family = person();
		UUID officer = person();
		UUID approver = person();
		UUID typist = person();
		this.database.sql("""
				INSERT INTO applicant (member_id, told_at, version, entered_by)
				VALUES (UUID_TO_BIN(?), NOW(6), 0, UUID_TO_BIN(?))""")
			.params(family.toString(), typist.toString())
			.update();
		UUID payment = UUID.fromString(payment(approved(family, "60", fund, officer, approver)));
		SignedIn finance = finance();

		for (UUID hand : List.of(family, officer, approver, typist)) {
			assertThatExceptionOfType(TookPartInGrant.class)
				.isThrownBy(() -> this.preparing.start(new RunId(person()), GBP, List.of(payment), signedIn(hand)));
		}
		RunId run = new RunId(person());
		this.preparing.start(run, GBP, List.of(payment), finance);
		for (UUID hand : List.of(family, officer, approver, typist)) {
			assertThatExceptionOfType(TookPartInGrant.class)
				.isThrownBy(() -> this.preparing.prepare(run, version(run), thursday(), signedIn(hand)));
		}
		this.preparing.prepare(run, version(run), thursday(), finance);
		assertThatExceptionOfType(PreparedBySamePerson.class)
			.isThrownBy(() -> this.releasing.approve(run, version(run), finance));
		for (UUID hand : List.of(family, officer, approver, typist)) {
			assertThatExceptionOfType(TookPartInGrant.class)
				.isThrownBy(() -> this.releasing.approve(run, version(run), signedIn(hand)));
		}
		this.releasing.approve(run, version(run), finance());
		for (UUID hand : List.of(family, officer, approver, typist)) {
			assertThatExceptionOfType(TookPartInGrant.class)
				.isThrownBy(() -> this.releasing.fetch(run, signedIn(hand)));
			assertThatExceptionOfType(TookPartInGrant.class).isThrownBy(() -> this.releasing.send(run, signedIn(hand)));
		}
	}

	@Test
	void aRunWhoseFileIsOutCannotBeCalledOffAndOneThatIsNotCan() {
		String fund = openFund("Called off", "1000");
		UUID payment = UUID.fromString(payment(grant(fund, "60")));
		SignedIn finance = finance();
		RunId first = approvedRun(List.of(payment), finance);
		this.preparing.cancel(first, finance);
		this.preparing.cancel(first, finance);

		RunId second = approvedRun(List.of(payment), finance);
		assertThatExceptionOfType(FileNotFetched.class).isThrownBy(() -> this.releasing.send(second, finance));
		this.releasing.fetch(second, finance);
		assertThatExceptionOfType(FileIsOut.class).isThrownBy(() -> this.preparing.cancel(second, finance));
		this.releasing.send(second, finance);
		assertThat(pots(fund)).containsExactly(940_00L, 0L, 60_00L, 0L);
	}

	@Test
	void aFileThatIsNotTheOneThatWasApprovedStaysHere() {
		UUID payment = UUID.fromString(payment(grant(openFund("Tampered with", "1000"), "60")));
		SignedIn finance = finance();
		RunId run = approvedRun(List.of(payment), finance);
		this.database.sql("UPDATE payment_line SET end_to_end_id = 'SOMETHING-ELSE' WHERE run_id = UUID_TO_BIN(?)")
			.param(run.toString())
			.update();

		assertThatExceptionOfType(FileHasChanged.class).isThrownBy(() -> this.releasing.fetch(run, finance));
	}

	/**
	 * Whatever seven people press in whatever order, some of it cut off before it was
	 * kept: what the payments say is what lies in the fund, and nobody decides twice.
	 */
	@Test
	void whateverIsPressedTheLedgerAndTheFundAgree() {
		String fund = openFund("Pressed by chance", "1000");
		List<SignedIn> people = List.of(finance(), finance(), finance(), finance(), finance(), finance(), finance());
		List<UUID> payments = new ArrayList<>();
		for (int grant = 0; grant < 5; grant++) {
			payments.add(UUID.fromString(payment(approved(person(), (20 + grant) + ".0" + grant, fund,
					people.get(grant % 3).id(), people.get((grant + 1) % 3).id()))));
		}
		List<RunId> runs = new ArrayList<>();
		var random = new Random(4);
		Set<String> steps = new HashSet<>();
		for (int press = 0; press < 900; press++) {
			SignedIn person = people.get(random.nextInt(people.size()));
			List<UUID> chosen = payments.stream().filter((_) -> random.nextInt(4) == 0).toList();
			RunId run = runs.isEmpty() ? new RunId(person())
					: runs.get(Math.max(0, runs.size() - 1 - random.nextInt(2)));
			RunId fresh = new RunId(person());
			int step = STEPS.get(random.nextInt(STEPS.size()));
			boolean cutOff = random.nextInt(4) == 0;
			try {
				this.transactions.executeWithoutResult((status) -> {
					switch (step) {
						case 0 -> this.preparing.start(fresh, GBP, chosen, person);
						case 1 -> this.preparing.prepare(run, version(run), thursday(), person);
						case 2 -> this.releasing.approve(run, version(run), person);
						case 3 -> this.releasing.fetch(run, person);
						case 4 -> this.releasing.send(run, person);
						case 5 -> this.releasing.acceptTheRest(run, person);
						case 6 -> this.releasing.comeBack(run, line(run),
								(random.nextBoolean()) ? ReturnReason.NOT_TAKEN : ReturnReason.NOT_SAID, person);
						case 7 -> this.preparing.cancel(run, person);
						default -> this.preparing.takeOut(run, line(run), random.nextInt(3) == 0, person);
					}
					if (cutOff) {
						status.setRollbackOnly();
					}
				});
				if (!cutOff) {
					steps.add("" + step);
					if (step == 0) {
						runs.add(fresh);
					}
				}
			}
			catch (Refusal | RecordNotFound | org.springframework.dao.EmptyResultDataAccessException _) {
				// a press by chance may be refused: below, the ledger and the fund must
				// agree all the same
			}
			agree(fund);
			if (random.nextInt(5) == 0) {
				giveAccounts(fund);
			}
		}
		assertThat(steps).hasSize(9);
		assertThat(this.database.sql("""
				SELECT COUNT(*) FROM payment_run WHERE approved_by_id IN (started_by_id, prepared_by_id)""")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.database.sql("""
				SELECT COUNT(*) FROM payment_line l JOIN payment_run r ON r.id = l.run_id
				JOIN decision d ON d.application_id = l.application_id
				WHERE r.sent_at IS NOT NULL AND l.status <> 'TAKEN_OUT'
				AND d.decider_id IN (r.prepared_by_id, r.approved_by_id, r.sent_by_id)""").query(Long.class).single())
			.isZero();
	}

	private void agree(String fund) {
		List<Long> pots = pots(fund);
		assertThat(pots.stream().mapToLong(Long::longValue).sum()).isEqualTo(1000_00);
		assertThat(pots.get(1)).isEqualTo(owed(fund, "'PAYABLE', 'IN_RUN', 'RETURNED'"));
		assertThat(pots.get(2)).isEqualTo(owed(fund, "'SENT'"));
		assertThat(pots.get(3)).isEqualTo(owed(fund, "'ACCEPTED'"));
		assertThat(this.database.sql("""
				SELECT COUNT(*) FROM payment_run r WHERE r.status IN ('PREPARED', 'APPROVED') AND r.total_minor <>
				(SELECT SUM(l.minor) FROM payment_line l WHERE l.run_id = r.id AND l.status = 'IN_RUN')""")
			.query(Long.class)
			.single()).isZero();
	}

	private long owed(String fund, String statuses) {
		return this.database
			.sql("""
					SELECT COALESCE(SUM(p.minor), 0) FROM payment p JOIN reservation r ON r.application_id = p.application_id
					WHERE r.fund_id = UUID_TO_BIN(?) AND p.status IN (%s)"""
				.formatted(statuses))
			.param(fund)
			.query(Long.class)
			.single();
	}

	private void giveAccounts(String fund) {
		this.database.sql("""
				SELECT BIN_TO_UUID(p.application_id), BIN_TO_UUID(p.member_id) FROM payment p
				JOIN reservation r ON r.application_id = p.application_id
				WHERE r.fund_id = UUID_TO_BIN(?) AND p.status = 'RETURNED'""")
			.param(fund)
			.query((row, _) -> List.of(row.getString(1), row.getString(2)))
			.list()
			.forEach((asked) -> post("/grants/applications/" + asked.getFirst() + "/bank",
					UUID.fromString(asked.getLast()), "MEMBER", "kind", "UK", "holder", "E Example", "sortCode",
					"30-94-30", "number", "87654321"));
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

	private int atOnce(Callable<Boolean> press) throws Exception {
		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int thread = 0; thread < 16; thread++) {
			presses.add(() -> {
				try {
					return press.call();
				}
				catch (Refusal | org.springframework.dao.ConcurrencyFailureException refused) {
					return false;
				}
			});
		}
		int done = 0;
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<Boolean> each : threads.invokeAll(presses)) {
				done += each.get() ? 1 : 0;
			}
		}
		return done;
	}

	private RunId approvedRun(List<UUID> payments, SignedIn finance) {
		RunId run = new RunId(person());
		this.preparing.start(run, GBP, payments, finance);
		this.preparing.prepare(run, version(run), thursday(), finance);
		this.releasing.approve(run, version(run), finance());
		return run;
	}

	private RunId sentRun(List<UUID> payments, SignedIn finance) {
		RunId run = approvedRun(payments, finance);
		this.releasing.fetch(run, finance);
		this.releasing.send(run, finance);
		return run;
	}

	private LineId line(RunId run) {
		return new LineId(UUID.fromString(this.database
			.sql("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?) ORDER BY status, id LIMIT 1")
			.param(run.toString())
			.query(String.class)
			.single()));
	}

	private String grant(String fund, String amount) {
		return approved(person(), amount, fund, person(), person());
	}

	private long version(RunId run) {
		return this.book.view(run).version();
	}

	private List<Long> pots(String fund) {
		return this.database
			.sql("""
					SELECT available_minor, reserved_minor, committed_minor, paid_minor FROM fund WHERE id = UUID_TO_BIN(?)""")
			.param(fund)
			.query((row, _) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
			.single();
	}

	private static BigDecimal sum(TransferOrder order) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultInstance();
		var amounts = factory.newDocumentBuilder()
			.parse(new ByteArrayInputStream(CreditTransfers.write(order)))
			.getElementsByTagName("InstdAmt");
		BigDecimal sum = BigDecimal.ZERO;
		for (int at = 0; at < amounts.getLength(); at++) {
			sum = sum.add(new BigDecimal(amounts.item(at).getTextContent()));
		}
		return sum;
	}

	private static SignedIn finance() {
		return signedIn(person());
	}

	private static SignedIn signedIn(UUID id) {
		return new SignedIn(id, "Someone", Set.of("FINANCE"), java.time.Instant.EPOCH, Set.of());
	}

	private static LocalDate thursday() {
		return RunDay.next(today(), java.time.DayOfWeek.THURSDAY);
	}

}
