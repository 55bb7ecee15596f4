package org.alongside.grants;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.alongside.platform.privacy.DataPiece;
import org.alongside.platform.privacy.ErasureDone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsContractTests extends GrantsVisits {

	private static final Path GOLDEN = Path.of("../../libs/contracts/src/test/resources/contracts/grants");

	private final JsonMapper json = JsonMapper.builder().build();

	private final ScheduledTaskHolder tasks;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	GrantsContractTests(MockMvcTester mvc, JdbcClient database, ScheduledTaskHolder tasks,
			ApplicationEventPublisher events, TransactionTemplate transaction) {
		super(mvc, database);
		this.tasks = tasks;
		this.events = events;
		this.transaction = transaction;
	}

	@Test
	void whatIsToldIsWhatWasPromised() throws Exception {
		UUID family = person();
		post(sent(family) + "/withdraw", family, "MEMBER");
		UUID declinedFamily = person();
		String declined = sent(declinedFamily);
		post(declined.replace("/grants/", "/grants/staff/") + "/decline", person(), "GRANTS_OFFICER", "version",
				version(declined), "reasons", "NOT_SHOWN", "conflict", "NO");
		post(declined + "/appeal", declinedFamily, "MEMBER", "words", "Please look again");
		ask(sent(person()));
		pay(approved(person(), "80", openFund("Spent by one", "100"), person(), person()));

		confirm();
		payTooMuch();
		claim("PAY");
		claim("REFUSE");

		this.transaction.executeWithoutResult((_) -> {
			this.events.publishEvent(new ErasureDone(family, person(), 1, Instant.EPOCH));
			this.events.publishEvent(new DataPiece(family, person(), 1, true, "c2VhbGVk", Instant.EPOCH));
		});

		assertThat(told()).isEqualTo(promised());
	}

	/** Claims against a visiting plan, and has an officer answer. */
	private void claim(String choice) {
		UUID family = person();
		String address = awarded(family, "80", openFund("Told of a claim: " + choice, "100"), person());
		answer(claimed(address, family, "30", today()), person(), "choice", choice, "reason", "NOT_CLEAR");
	}

	/** Asks a hospital, and needs no answer. */
	private void confirm() {
		UUID family = person();
		String address = sent(family);
		post(address + "/confirmation", family, "MEMBER", "name", "Ann Example", "job", "ward nurse", "email",
				"ann@ward.nhs.uk", "agreed", "true");
		post(address + "/withdraw", family, "MEMBER");
	}

	/** Pays a claim, and finds that it was too much. */
	private void payTooMuch() {
		UUID family = person();
		String address = awarded(family, "80", openFund("Told that it was too much", "100"), person());
		String claim = claimed(address, family, "30", today());
		answered(claim, person());
		paid(claim, person());
		String debt = inDebt(one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim)),
				"5");
		step(debt, "write-off", person(), "reason", "SMALL");
	}

	/** Asks a family again, and reminds them. */
	private void ask(String address) {
		post(address.replace("/grants/", "/grants/staff/") + "/ask", person(), "GRANTS_OFFICER", "version",
				version(address), "ask", "EVIDENCE", "evidence", "A letter, please", "conflict", "NO");
		this.database.sql(
				"UPDATE grant_application SET waiting_since = waiting_since - INTERVAL 20 DAY WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		onTheHour();
	}

	/** What runs once an hour, run now. */
	private void onTheHour() {
		this.tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().contains("AskingSweep"))
			.forEach((task) -> task.getTask().getRunnable().run());
	}

	/** Pays a grant, and has it come back. */
	private void pay(String address) {
		UUID finance = person();
		String run = "/grants/staff/payments/runs/" + person();
		post("/grants/staff/payments/runs", finance, "FINANCE", "run", id(run), "currency", "GBP", "payments",
				payment(address));
		post(run + "/prepare", finance, "FINANCE", with(day("paysOn", payDay()), "version", runVersion(run)));
		post(run + "/approve", person(), "MANAGER", "version", runVersion(run));
		post(run + "/file", finance, "FINANCE");
		post(run + "/send", finance, "FINANCE");
		String line = one("SELECT BIN_TO_UUID(id) FROM payment_line WHERE run_id = UUID_TO_BIN(?)", id(run));
		post(run + "/lines/" + line + "/return", finance, "FINANCE", "reason", "ACCOUNT_CLOSED");
	}

	/** The latest payload of each type in the outbox, by its shape. */
	private Map<String, Map<String, String>> told() {
		Map<String, Map<String, String>> shapes = new TreeMap<>();
		this.database.sql("SELECT type, payload FROM outbox ORDER BY id")
			.query((row, _) -> Map.entry(row.getString(1), new String(row.getBytes(2), StandardCharsets.UTF_8)))
			.list()
			.forEach((fact) -> shapes.put(fact.getKey(), shape(fact.getValue())));
		return shapes;
	}

	private Map<String, Map<String, String>> promised() throws IOException {
		Map<String, Map<String, String>> shapes = new TreeMap<>();
		try (var samples = Files.list(GOLDEN)) {
			for (Path sample : samples.toList()) {
				shapes.put(sample.getFileName().toString().replace(".json", ""), shape(Files.readString(sample)));
			}
		}
		return shapes;
	}

	/** What a fact has, and of what kind each is. */
	private Map<String, String> shape(String fact) {
		Map<String, String> shape = new TreeMap<>();
		this.json.readTree(fact)
			.properties()
			.forEach((each) -> shape.put(each.getKey(), each.getValue().getNodeType().name()));
		return shape;
	}

}
