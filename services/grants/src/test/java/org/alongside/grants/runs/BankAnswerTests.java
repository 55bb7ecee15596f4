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
import org.alongside.grants.transfers.BankSays;
import org.alongside.platform.security.SignedIn;
import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class BankAnswerTests extends GrantsVisits {

	private static final Currency GBP = Currency.getInstance("GBP");

	private static final String ANSWERS = "/grants/staff/payments/answers";

	private final PreparingRuns preparing;

	private final ReleasingRuns releasing;

	private final ReadingAnswers reading;

	private final ApplyingAnswers applying;

	private final RunBook book;

	private final TransactionTemplate transactions;

	BankAnswerTests(MockMvcTester mvc, JdbcClient database, PreparingRuns preparing, ReleasingRuns releasing,
			ReadingAnswers reading, ApplyingAnswers applying, RunBook book, TransactionTemplate transactions) {
		super(mvc, database);
		this.preparing = preparing;
		this.releasing = releasing;
		this.reading = reading;
		this.applying = applying;
		this.book = book;
		this.transactions = transactions;
	}

	@Test
	void whatTheBankSaysIsShownFirstAndThenNotedOnce() {
		String fund = openFund("Answered by the bank", "1000");
		UUID family = person();
		String arrived = grant(fund, "80", person());
		String back = grant(fund, "20", family);
		String pending = grant(fund, "5", person());
		SignedIn finance = finance();
		RunId run = sent(finance, arrived, back, pending);
		byte[] file = BankSays.of(message("M", run), reference(run))
			.from("66374958")
			.transfer(end(arrived), "ACSC", "", "80.00")
			.transfer(end(back), "RJCT", "AC04")
			.transfer(end(pending), "PDNG", "")
			.transfer("SOMEBODY-ELSES", "RJCT", "AC01")
			.file();

		MvcTestResult read = upload(file, finance.id());
		String answer = location(read);
		assertThat(location(upload(file, finance.id()))).isEqualTo(answer);
		assertThat(get(ANSWERS, finance.id(), "FINANCE")).hasStatusOk().bodyText().contains("read, not noted yet");
		assertThat(get(answer, finance.id(), "FINANCE")).hasStatusOk()
			.bodyText()
			.contains("Has arrived: £80.00", "Came back: £20.00", "RJCT AC04: The account is closed (AC04)",
					"It is under way", "It is not ours", "Some of it is not ours");
		assertThat(potsOf(fund)).containsExactly(895_00L, 0L, 105_00L, 0L);

		assertThat(location(post(answer + "/apply", finance.id(), "FINANCE"))).isEqualTo(answer);
		assertThat(location(post(answer + "/apply", finance.id(), "FINANCE"))).isEqualTo(answer);

		assertThat(potsOf(fund)).containsExactly(895_00L, 20_00L, 5_00L, 80_00L);
		assertThat(told(back)).containsOnlyOnce("grants.payment-returned.v1");
		assertThat(get(back + "/status", family)).bodyText().contains("Tell us where it should go");
		assertThat(this.book.view(run).status()).isEqualTo(RunStatus.SENT);
		assertThat(get(answer, finance.id(), "FINANCE")).bodyText()
			.contains("Noted by Someone", "Has arrived: £80.00", "It is not ours");
		assertThat(this.database
			.sql("SELECT COUNT(*) FROM audit WHERE action = 'bank-answer.applied' AND subject_id = UUID_TO_BIN(?)")
			.param(id(answer))
			.query(Long.class)
			.single()).isOne();

		apply(BankSays.of(message("N", run), reference(run)).all("ACSC", "").file(), finance);
		assertThat(potsOf(fund)).containsExactly(895_00L, 20_00L, 0L, 85_00L);
		assertThat(this.book.view(run).status()).isEqualTo(RunStatus.RECONCILED);
	}

	@Test
	void whatIsSaidOfAWholeFileIsSaidOfEachOfItsTransfers() {
		String fund = openFund("Refused as a whole", "1000");
		SignedIn finance = finance();
		String one = grant(fund, "10", person());
		RunId run = sent(finance, one, grant(fund, "20", person()));

		apply(BankSays.of(message("W", run), reference(run)).all("RJCT", "AM04").file(), finance);

		assertThat(potsOf(fund)).containsExactly(970_00L, 30_00L, 0L, 0L);
		assertThat(told(one)).doesNotContain("grants.payment-returned.v1");
		assertThat(this.book.view(run).status()).isEqualTo(RunStatus.RECONCILED);
	}

	@Test
	void whatIsNotOursOrNotPlainIsLeftToAPersonAndTheRestIsNoted() {
		String fund = openFund("Left to a person", "1000");
		SignedIn finance = finance();
		String sum = grant(fund, "10", person());
		String other = grant(fund, "20", person());
		String died = grant(fund, "30", person());
		String fine = grant(fund, "40", person());
		String gathered = grant(fund, "50", person());
		RunId run = sent(finance, sum, other, died, fine);
		this.preparing.start(new RunId(person()), GBP, List.of(UUID.fromString(payment(gathered))), finance);
		byte[] file = BankSays.of(message("P", run), reference(run))
			.transfer(end(sum), "ACSC", "", "11.00")
			.transfer(end(died), "RJCT", "MD07")
			.transfer(end(fine), "ACCC", "", "40.00")
			.transfer(end(gathered), "ACSC", "")
			.from("11112222")
			.transfer(end(other), "ACSC", "")
			.file();

		String answer = location(upload(file, finance.id()));
		assertThat(get(answer, finance.id(), "FINANCE")).bodyText()
			.contains("We sent another sum", "note it by hand", "From an account that is not ours",
					"Nobody has noted that the bank has it");
		post(answer + "/apply", finance.id(), "FINANCE");

		assertThat(potsOf(fund)).containsExactly(850_00L, 50_00L, 60_00L, 40_00L);
	}

	@Test
	void anotherFileWithTheSameIdAndOneThatContradictsItselfAreRefused() {
		SignedIn finance = finance();
		String id = "T-" + person().toString().substring(0, 20);
		upload(BankSays.of(id, "PR-NONE").transfer("E-1", "ACSC", "").file(), finance.id());

		assertThat(upload(BankSays.of(id, "PR-NONE").transfer("E-1", "RJCT", "AC01").file(), finance.id())).bodyText()
			.contains("was read before, and it said something else");
		assertThat(upload(
				BankSays.of(id + "-2", "PR-NONE").transfer("E-1", "ACSC", "").transfer("E-1", "RJCT", "AC01").file(),
				finance.id()))
			.bodyText()
			.contains("says two things of E-1");
		assertThat(upload(new byte[0], finance.id())).bodyText().contains("Choose the bank’s file");
		assertThat(upload(new byte[6 * 1024 * 1024], finance.id())).bodyText().contains("5 MB at most");
		assertThat(
				upload("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>".getBytes(), finance.id()))
			.bodyText()
			.contains("definitions of its own");
	}

	@Test
	void onlyFinanceReadsAnswersAndWhatIsNotThereIsNotThere() {
		for (String role : List.of("MEMBER", "GRANTS_OFFICER", "GRANTS_APPROVER", "MANAGER", "ADMINISTRATOR")) {
			assertThat(get(ANSWERS, person(), role)).as(role).hasStatus(403);
			assertThat(post(ANSWERS + "/" + person() + "/apply", person(), role)).as(role).hasStatus(403);
		}
		assertThat(get(ANSWERS + "/" + person(), person(), "FINANCE")).hasStatus(404);
		assertThat(post(ANSWERS + "/" + person() + "/apply", person(), "FINANCE")).hasStatus(404);
		assertThat(get(ANSWERS + "?before=" + person(), person(), "FINANCE")).hasStatusOk();
	}

	/** Cut off before it was kept, done, done again; and then by many at once. */
	@Test
	void killedInTheMiddleAnAnswerIsNotedWholeAndOnce() throws Exception {
		String fund = openFund("Answered and killed", "1000");
		SignedIn finance = finance();
		List<String> grants = List.of(grant(fund, "10", person()), grant(fund, "20", person()),
				grant(fund, "30", person()));
		RunId run = sent(finance, grants.toArray(String[]::new));
		byte[] file = BankSays.of(message("K", run), reference(run))
			.transfer(end(grants.get(0)), "ACSC", "")
			.transfer(end(grants.get(1)), "RJCT", "AC01")
			.transfer(end(grants.get(2)), "ACSC", "")
			.file();

		this.transactions.executeWithoutResult((status) -> {
			this.reading.read(file, finance);
			status.setRollbackOnly();
		});
		BankAnswerId answer = this.reading.read(file, finance);
		this.transactions.executeWithoutResult((status) -> {
			this.applying.apply(answer, finance);
			status.setRollbackOnly();
		});
		assertThat(potsOf(fund)).containsExactly(940_00L, 0L, 60_00L, 0L);
		assertThat(told(grants.get(1))).doesNotContain("grants.payment-returned.v1");
		assertThat(this.applying.preview(answer).answer().appliedAt()).isNull();

		List<Callable<Boolean>> presses = new ArrayList<>();
		for (int press = 0; press < 16; press++) {
			presses.add(() -> {
				this.applying.apply(answer, finance);
				return true;
			});
		}
		try (var threads = Executors.newFixedThreadPool(16)) {
			for (Future<Boolean> each : threads.invokeAll(presses)) {
				assertThat(each.get()).isTrue();
			}
		}

		assertThat(potsOf(fund)).containsExactly(940_00L, 20_00L, 0L, 40_00L);
		assertThat(told(grants.get(1))).containsOnlyOnce("grants.payment-returned.v1");
		assertThat(this.book.view(run).status()).isEqualTo(RunStatus.RECONCILED);
	}

	@Test
	void whatTheFamilyPaidBackInPartCannotHaveComeBackByItself() {
		String fund = openFund("Partly back", "1000");
		SignedIn finance = finance();
		String grant = grant(fund, "100", person());
		RunId run = sent(finance, grant);
		this.releasing.acceptTheRest(run, finance);
		String debt = inDebt(payment(grant), "40");
		step(debt, "receive", person(),
				with(day("receivedOn", today()), "amount", "10", "bankReference", "PARTLY-" + id(debt)));

		apply(BankSays.of(message("B", run), reference(run)).transfer(end(grant), "RJCT", "AC04").file(), finance);

		assertThat(potsOf(fund)).containsExactly(910_00L, 0L, 0L, 90_00L);
		assertThat(debtStatus(debt)).isEqualTo("CONFIRMED");
	}

	private void apply(byte[] file, SignedIn finance) {
		this.applying.apply(this.reading.read(file, finance), finance);
	}

	private MvcTestResult upload(byte[] file, UUID finance) {
		return this.mvc.post()
			.uri(ANSWERS)
			.multipart()
			.file(new MockMultipartFile("file", "answer.xml", "application/xml", file))
			.with(as(finance, "FINANCE"))
			.accept(MediaType.TEXT_HTML)
			.exchange();
	}

	private String grant(String fund, String amount, UUID family) {
		return approved(family, amount, fund, person(), person());
	}

	private RunId sent(SignedIn finance, String... grants) {
		RunId run = new RunId(person());
		List<UUID> payments = java.util.Arrays.stream(grants).map((grant) -> UUID.fromString(payment(grant))).toList();
		this.preparing.start(run, GBP, payments, finance);
		this.preparing.prepare(run, this.book.view(run).version(), payDay(), finance);
		this.releasing.approve(run, this.book.view(run).version(), finance());
		this.releasing.fetch(run, finance);
		this.releasing.send(run, finance);
		return run;
	}

	/** An id that fits: the bank's have 35 characters at most. */
	private static String message(String kind, RunId run) {
		return kind + run.toString().replace("-", "");
	}

	private String reference(RunId run) {
		return this.book.view(run).reference();
	}

	private String end(String grant) {
		return reference(grant) + "-01";
	}

	private static SignedIn finance() {
		return new SignedIn(person(), "Someone", Set.of("FINANCE"), java.time.Instant.EPOCH, Set.of());
	}

}
