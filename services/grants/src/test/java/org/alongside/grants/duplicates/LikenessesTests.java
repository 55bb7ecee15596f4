package org.alongside.grants.duplicates;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.privacy.Forgetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@GrantsOnMySql
class LikenessesTests extends GrantsVisits {

	private final DuplicateService duplicates;

	private final Forgetting forgetting;

	private final Ids ids;

	private final ScheduledTaskHolder tasks;

	LikenessesTests(MockMvcTester mvc, JdbcClient database, DuplicateService duplicates, Forgetting forgetting, Ids ids,
			ScheduledTaskHolder tasks) {
		super(mvc, database);
		this.duplicates = duplicates;
		this.forgetting = forgetting;
		this.ids = ids;
		this.tasks = tasks;
	}

	@Test
	void twoFamiliesWithOneAccountOnePhotoAndOneStayAreShownToEachOther() {
		UUID wife = person();
		UUID brother = person();
		String first = sentBy(wife, "Oona Likeness", "11112222", "one photo");
		String second = sentBy(brother, "likeness, oona", "11112222", "one photo");

		assertThat(this.duplicates.of(application(first))).extracting(Likeness::kind, Likeness::reference)
			.containsExactlyInAnyOrder(tuple(Kind.ACCOUNT, reference(second)), tuple(Kind.IMAGE, reference(second)),
					tuple(Kind.STAY, reference(second)));
		String staff = first.replace("/grants/", "/grants/staff/");
		assertThat(get(staff, person(), "GRANTS_OFFICER")).hasStatusOk()
			.bodyText()
			.contains("Same bank account, another person", "Same photo or paper", "Same stay in hospital",
					second.replace("/grants/", "/grants/staff/"))
			.doesNotContain("11112222");

		post(second + "/withdraw", brother, "MEMBER");
		assertThat(this.duplicates.of(application(first))).isEmpty();
		assertThat(get(staff, person(), "GRANTS_OFFICER")).bodyText().doesNotContain("Looks like another application");
		post(first + "/withdraw", wife, "MEMBER");
	}

	@Test
	void whoAsksTwiceForOneStayIsShownButNotForTheirOwnAccount() {
		UUID family = person();
		String first = sentBy(family, "Patience Likeness", "33334444", "a first photo");
		post(first.replace("/grants/", "/grants/staff/") + "/decline", person(), "GRANTS_OFFICER", "version",
				version(first), "reasons", "NOT_SHOWN", "conflict", "NO");
		String second = sentBy(family, "Called otherwise", "33334444", "a second photo");

		assertThat(this.duplicates.of(application(second))).extracting(Likeness::kind, Likeness::reference)
			.containsExactly(tuple(Kind.STAY, reference(first)));
		post(second + "/withdraw", family, "MEMBER");
	}

	@Test
	void whatIsOnItsOwnLooksLikeNothing() {
		UUID family = person();
		String address = sentBy(family, "Solitary Likeness", "55556666", "a lonely photo");

		assertThat(this.duplicates.of(application(address))).isEmpty();
		post(address + "/withdraw", family, "MEMBER");
	}

	@Test
	void whoLeavesLeavesNoMark() {
		UUID family = person();
		String address = sentBy(family, "Leaving Likeness", "77778888", "a leaving photo");
		assertThat(marks(family)).isEqualTo(4);

		this.forgetting.forget(family, this.ids.next());

		assertThat(marks(family)).isZero();
		assertThat(this.duplicates.of(application(address))).isEmpty();
	}

	@Test
	void whatWasSentBeforeThereWereMarksGetsThem() {
		UUID family = person();
		String address = sentBy(family, "Earlier Likeness", "99990000", "an early photo");
		this.database.sql("DELETE FROM likeness WHERE member_id = ?").param(Columns.bytes(family)).update();
		this.database.sql("INSERT INTO likeness_due VALUES (UUID_TO_BIN(?))").param(id(address)).update();

		sweep();
		sweep();

		assertThat(marks(family)).isEqualTo(4);
		assertThat(this.database.sql("SELECT COUNT(*) FROM likeness_due").query(Long.class).single()).isZero();
		post(address + "/withdraw", family, "MEMBER");
	}

	@Test
	void whatIsAlikeIsFoundByItsMarkAlone() {
		UUID family = person();
		String address = sentBy(family, "Indexed Likeness", "12121212", "an indexed photo");
		this.database
			.sql("""
					INSERT /*+ SET_VAR(cte_max_recursion_depth = 5000) */ INTO likeness (application_id, kind, mark, member_id)
					WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
					SELECT UUID_TO_BIN(:application), 'IMAGE', UNHEX(SHA2(i, 256)), UUID_TO_BIN(:member) FROM n""")
			.param("application", id(address))
			.param("member", family.toString())
			.update();
		this.database.sql("ANALYZE TABLE likeness").query().listOfRows();

		List<Map<String, @Nullable Object>> plan = this.database.sql("EXPLAIN " + Likenesses.ALIKE)
			.param("application", Columns.bytes(UUID.fromString(id(address))))
			.query()
			.listOfRows();

		assertThat(plan).filteredOn((row) -> "other".equals(row.get("table")))
			.extracting((row) -> row.get("key"))
			.containsExactly("by_mark");
		assertThat(plan).extracting((row) -> row.get("type")).doesNotContain("ALL");
		post(address + "/withdraw", family, "MEMBER");
	}

	private String sentBy(UUID family, String patient, String account, String photo) {
		String address = started(family);
		post(address + "/patient", family, "MEMBER",
				with(day("admittedOn", today().minusDays(3)), "patientName", patient, "tie", "PARTNER"));
		post(address + "/hospital", family, "MEMBER", "typed", "walton", "code", "WCFT");
		post(address + "/travel", family, "MEMBER", with(day("firstVisitOn", today()), "mode", "CAR", "journeysPerWeek",
				"2", "weeks", "3", "homePostcode", "M1 1AA"));
		post(address + "/estimate", family, "MEMBER", "miles", "40");
		byte[] words = photo.getBytes(StandardCharsets.UTF_8);
		byte[] bytes = new byte[4 + words.length];
		System.arraycopy(PHOTO, 0, bytes, 0, 4);
		System.arraycopy(words, 0, bytes, 4, words.length);
		upload(address, family, new MockMultipartFile("files", "bed.jpg", "image/jpeg", bytes));
		post(address + "/bank", family, "MEMBER", "kind", "UK", "holder", "E Example", "sortCode", "30-94-30", "number",
				account);
		post(address + "/declaration", family, "MEMBER", "agreed", "true");
		assertThat(location(post(address + "/send", family, "MEMBER"))).isEqualTo(address + "/sent");
		return address;
	}

	private void sweep() {
		this.tasks.getScheduledTasks()
			.stream()
			.filter((task) -> task.toString().contains("DuplicateSweep"))
			.forEach((task) -> task.getTask().getRunnable().run());
	}

	private long marks(UUID family) {
		return this.database.sql("SELECT COUNT(*) FROM likeness WHERE member_id = ?")
			.param(Columns.bytes(family))
			.query(Long.class)
			.single();
	}

	private static GrantApplicationId application(String address) {
		return new GrantApplicationId(UUID.fromString(id(address)));
	}

}
