package org.alongside.grants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;

import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.ExportKeys;
import org.alongside.platform.privacy.Forgetting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class GrantsLeavingTests extends GrantsVisits {

	private final Forgetting forgetting;

	private final DataExports exports;

	private final Ids ids;

	private final List<ScheduledTaskHolder> schedules;

	GrantsLeavingTests(MockMvcTester mvc, JdbcClient database, Forgetting forgetting, DataExports exports, Ids ids,
			List<ScheduledTaskHolder> schedules) {
		super(mvc, database);
		this.forgetting = forgetting;
		this.exports = exports;
		this.ids = ids;
		this.schedules = schedules;
	}

	@Test
	void whatCameToNothingGoesWithItsFamilyAndWhatIsOpenIsWithdrawnFirst() {
		UUID family = person();
		String open = sent(family);
		String draft = answered(family);
		Path file = Path.of("target/files/grants", file(open) + ".sealed");
		assertThat(file).exists();

		this.forgetting.forget(family, this.ids.next());
		this.forgetting.forget(family, this.ids.next());

		assertThat(told(open)).containsExactly("grants.application-submitted.v1", "grants.application-withdrawn.v1");
		assertThat(file).doesNotExist();
		assertThat(left(family, open, draft)).isEmpty();
		assertThat(answers(family)).hasSize(2).allMatch((answer) -> answer.contains("\"kept\":0"));
	}

	@Test
	void aSumThatWasGrantedIsPaidFirstAndItsBareRecordStaysForSixYears() {
		UUID family = person();
		String address = sent(family);
		approve(address);

		this.forgetting.forget(family, this.ids.next());
		assertThat(answers(family)).isEmpty();
		assertThat(this.forgetting.hasForgotten(family)).isFalse();
		this.database.sql("UPDATE payment SET status = 'ACCEPTED' WHERE application_id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		this.forgetting.forgetWhoWaited();
		this.forgetting.forgetWhoWaited();

		assertThat(answers(family)).singleElement().asString().contains("\"kept\":1");
		assertThat(left(family, address)).contains("grant_application", "decision")
			.isSubsetOf("grant_application", "decision", "milestone", "reservation", "payment");
		assertThat(one("""
				SELECT CONCAT_WS(',', sealed_patient, sealed_hospital, sealed_travel, admitted_on, bank_ending,
					evidence_choice, DATEDIFF(keep_until, DATE_ADD(DATE(decided_at), INTERVAL 6 YEAR)))
				FROM grant_application WHERE id = UUID_TO_BIN(?)""", id(address))).isEqualTo("0");
		assertThat(get(address.replace("/grants/", "/grants/staff/"), person(), "GRANTS_APPROVER")).hasStatusOk()
			.bodyText()
			.contains("This family has left", "Someone")
			.doesNotContain("Ada Example", "Walton", "M1 1AA", "bed.jpg");
		assertThat(get("/grants/staff?shelf=DECIDED", person(), "GRANTS_OFFICER")).hasStatusOk();

		this.database.sql("UPDATE grant_application SET keep_until = '2020-01-01' WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		daily("GrantRecords.deleteWhatNeedNotBeKept");

		assertThat(left(family, address)).isEmpty();
	}

	@Test
	void whatAPageThatWasStillOpenWroteIsSweptAnHourLater() {
		UUID family = person();
		this.forgetting.forget(family, this.ids.next());
		String late = started(family);
		assertThat(left(family, late)).isNotEmpty();
		this.database.sql("UPDATE forgotten SET at = at - INTERVAL 61 MINUTE WHERE person = :person")
			.param("person", Columns.bytes(family))
			.update();

		this.forgetting.sweep();

		assertThat(left(family, late)).isEmpty();
	}

	@Test
	void whoeverAsksGetsEverythingAsTheyGaveIt() throws IOException {
		UUID family = person();
		String address = sent(family);
		approve(address);
		ExportKeys.Pair keys = ExportKeys.make();
		UUID export = this.ids.next();

		this.exports.begin(family, export, keys.sealingKey());
		this.exports.begin(family, export, keys.sealingKey());
		work(export);

		Map<String, byte[]> files = archive(export, keys);
		assertThat(text(files, "applications/" + reference(address) + ".json")).contains("Ada Example", "Walton",
				"M1 1AA", "APPROVED");
		assertThat(text(files, "payments.json")).contains("8000", "PAYABLE");
		assertThat(text(files, "bank-details.json")).contains("12345678", "E Example");
		assertThat(files.get("evidence/bed.jpg")).isEqualTo(PHOTO);
		assertThat(text(files, "README.txt")).contains("the files you sent us", "where the money was to go");
	}

	@Test
	void ofAPlanThatWasDrawnOnStaysTheBareRecordAndWhatIsLeftGoesBack() throws IOException {
		UUID family = person();
		String fund = openFund("Drawn on and left", "500");
		String address = awarded(family, "100", fund, person());
		String paid = claimed(address, family, "30", today().minusDays(2));
		answer(paid, person(), "choice", "LESS", "amount", "20", "reason", "NOT_CLEAR", "words", "Words for them");
		String open = claimed(address, family, "25", today());
		ExportKeys.Pair keys = ExportKeys.make();
		UUID export = this.ids.next();
		this.exports.begin(family, export, keys.sealingKey());
		work(export);
		assertThat(text(archive(export, keys), "claims.json")).contains("" + today().minusDays(2), "Words for them")
			.doesNotContainPattern("decidedBy\"\\s*:\\s*\"");

		this.forgetting.forget(family, this.ids.next());
		assertThat(this.forgetting.hasForgotten(family)).isFalse();
		paid(paid, person());
		this.forgetting.forgetWhoWaited();

		assertThat(this.forgetting.hasForgotten(family)).isTrue();
		assertThat(award(address)).containsExactly(0L, 0L, 20_00L, 80_00L);
		assertThat(potsOf(fund)).containsExactly(480_00L, 0L, 0L, 20_00L);
		assertThat(left(family, address)).isSubsetOf("grant_application", "decision", "milestone", "reservation",
				"payment", "payment_line", "award", "claim");
		assertThat(this.database.sql("SELECT COUNT(*) FROM claim WHERE id = UUID_TO_BIN(?)")
			.param(id(open))
			.query(Long.class)
			.single()).isZero();
		assertThat(one("SELECT CONCAT_WS(',', visit_on, sealed_words) FROM claim_line WHERE claim_id = UUID_TO_BIN(?)",
				id(paid)))
			.isEmpty();
		assertThat(get("/grants/staff/claims/" + id(paid), person(), "GRANTS_OFFICER")).hasStatusOk();

		this.database.sql("UPDATE grant_application SET keep_until = '2020-01-01' WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		daily("GrantRecords.deleteWhatNeedNotBeKept");
		assertThat(left(family, address)).isEmpty();
	}

	@Test
	void whatWasPaidTooMuchIsInTheCopyAndOfItStaysTheBareRecord() throws IOException {
		UUID family = person();
		String address = awarded(family, "100", openFund("Too much and left", "500"), person());
		String claim = claimed(address, family, "30", today().minusDays(2));
		answered(claim, person());
		paid(claim, person());
		String debt = inDebt(one("SELECT BIN_TO_UUID(id) FROM payment WHERE claim_id = UUID_TO_BIN(?)", id(claim)),
				"12");
		step(debt, "receive", person(),
				with(day("receivedOn", today()), "amount", "2", "bankReference", "LEFT-" + id(debt)));
		ExportKeys.Pair keys = ExportKeys.make();
		UUID export = this.ids.next();
		this.exports.begin(family, export, keys.sealingKey());
		work(export);
		assertThat(text(archive(export, keys), "paid-too-much.json"))
			.contains("One journey was not made", "1200", "£2.00")
			.doesNotContain("Someone");

		this.forgetting.forget(family, this.ids.next());

		assertThat(this.forgetting.hasForgotten(family)).isTrue();
		assertThat(one(
				"SELECT CONCAT_WS(',', sealed_words, sealed_question, sealed_answer) FROM debt WHERE id = UUID_TO_BIN(?)",
				id(debt)))
			.isEmpty();
		assertThat(get(debt, person(), "FINANCE")).hasStatusOk();
		assertThat(location(step(debt, "write-off", person(), "reason", "NO_ANSWER"))).isEqualTo(debt);
		assertThat(left(family, address)).contains("debt", "debt_receipt");
		this.database.sql("UPDATE grant_application SET keep_until = '2020-01-01' WHERE id = UUID_TO_BIN(?)")
			.param(id(address))
			.update();
		daily("GrantRecords.deleteWhatNeedNotBeKept");
		assertThat(left(family, address)).isEmpty();
	}

	/** Makes the copy; no broker takes what waits to be sent, so room is made for it. */
	private void work(UUID export) {
		while (pieces(export) == 0) {
			this.database.sql("DELETE FROM outbox WHERE topic <> 'grants.privacy'").update();
			this.exports.work();
		}
	}

	private void daily(String job) {
		assertThat(this.schedules.stream().flatMap((holder) -> holder.getScheduledTasks().stream()))
			.filteredOn((task) -> task.toString().endsWith(job))
			.singleElement()
			.satisfies((task) -> task.getTask().getRunnable().run());
	}

	private void approve(String address) {
		String staff = address.replace("/grants/", "/grants/staff/");
		post(staff + "/recommend", person(), "GRANTS_OFFICER", "version", version(address), "amount", "80", "reasons",
				"RULES_MET", "conflict", "NO", "note", "They visit their partner");
		post(staff + "/approve", person(), "GRANTS_APPROVER", "version", version(address), "fund", fund(), "reasons",
				"RULES_MET", "conflict", "NO");
		assertThat(status(address)).isEqualTo("APPROVED");
	}

	/** In which tables anything of a person or of these applications is found. */
	private List<String> left(UUID person, String... addresses) {
		List<byte[]> ids = new ArrayList<>(List.of(Columns.bytes(person)));
		for (String address : addresses) {
			ids.add(Columns.bytes(UUID.fromString(id(address))));
		}
		return this.database.sql("""
				SELECT TABLE_NAME, COLUMN_NAME FROM information_schema.columns
				WHERE TABLE_SCHEMA = DATABASE() AND DATA_TYPE = 'binary'
				AND TABLE_NAME NOT IN ('forgotten', 'person_key', 'audit', 'outbox', 'inbox')
				""")
			.query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.filter((column) -> this.database
				.sql("SELECT COUNT(*) FROM `%s` WHERE `%s` IN (:ids)".formatted(column.getKey(), column.getValue()))
				.param("ids", ids)
				.query(Long.class)
				.single() > 0)
			.map(Map.Entry::getKey)
			.distinct()
			.toList();
	}

	private List<String> answers(UUID person) {
		return this.database.sql("SELECT payload FROM outbox WHERE topic = 'grants.privacy' AND `key` = ? ORDER BY id")
			.param(person.toString())
			.query((row, _) -> row.getString(1))
			.list();
	}

	private long pieces(UUID export) {
		return this.database.sql("SELECT COUNT(*) FROM outbox WHERE topic = 'grants.privacy' AND payload LIKE ?")
			.param("%" + export + "%")
			.query(Long.class)
			.single();
	}

	private Map<String, byte[]> archive(UUID export, ExportKeys.Pair keys) throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		for (String payload : this.database
			.sql("SELECT payload FROM outbox WHERE topic = 'grants.privacy' AND payload LIKE ? ORDER BY id")
			.param("%" + export + "%")
			.query((row, _) -> row.getString(1))
			.list()) {
			var part = JsonMapper.shared().readTree(payload);
			whole.write(ExportKeys.open(keys.privateKey(), part.get("sealed").asString(),
					new ExportKeys.Place(export, "grants", part.get("number").asInt())));
		}
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), zip.readAllBytes());
			}
		}
		return files;
	}

	private static String text(Map<String, byte[]> files, String name) {
		assertThat(files).containsKey(name);
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

}
