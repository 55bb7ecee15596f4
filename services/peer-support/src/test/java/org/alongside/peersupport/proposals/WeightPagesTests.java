package org.alongside.peersupport.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.alongside.peersupport.PeerSupportOnMySql;
import org.alongside.peersupport.PeerSupportVisits;
import org.alongside.platform.privacy.PersonalData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@PeerSupportOnMySql
class WeightPagesTests extends PeerSupportVisits {

	private static final String PAGE = "/peer-support/staff/weights";

	private static final String MANAGER = "MANAGER";

	/** Ten points from the variant to the nation, so still a thousand. */
	private static final String[] OTHER = { "variant", "210", "journey", "160", "topics", "130", "stage", "110",
			"treatments", "90", "relationship", "70", "age", "60", "nation", "70", "availability", "50", "gender", "30",
			"rhythm", "20" };

	private final UUID petra = person();

	private final List<PersonalData> held;

	private final TransactionTemplate transaction;

	WeightPagesTests(MockMvcTester mvc, JdbcClient database, List<PersonalData> held, TransactionTemplate transaction) {
		super(mvc, database);
		this.held = held;
		this.transaction = transaction;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void oneProposesAnotherAgreesAndTheNextRunUsesIt() {
		UUID vera = person();
		approved(vera);
		String first = proposed(person());
		assertThat(location(post(PAGE, this.petra, COORDINATOR, with(OTHER, "reason", "Neighbours get on well"))))
			.isEqualTo(PAGE);
		assertThat(get(PAGE, this.petra, COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("Version 1 counts now", "Version 2 is proposed", "Neighbours get on well",
					"Another person must agree")
			.doesNotContain("weights/agree");

		assertThat(post(PAGE + "/agree", this.petra, COORDINATOR, "version", "2")).hasStatus(409)
			.bodyText()
			.contains("You proposed this yourself");
		assertThat(location(post(PAGE + "/agree", person(), MANAGER, "version", "2"))).isEqualTo(PAGE);

		assertThat(get(PAGE, this.petra, COORDINATOR)).bodyText()
			.contains("Version 2 counts now", "Version 2: proposed by Someone, agreed by Someone");
		assertThat(get(desk(first), person(), COORDINATOR)).bodyText()
			.as("what was proposed before keeps the weights it was given by")
			.contains("of 220");
		post("/peer-support/volunteer/limits", vera, "MEMBER", "people", "3");
		String second = proposed(person());
		assertThat(get(desk(second), person(), COORDINATOR)).bodyText().contains("of 210", "of 70");
		assertThat(get("/peer-support/staff", person(), COORDINATOR)).bodyText()
			.contains("It used version 2 of the weights");
		assertThat(this.database.sql("SELECT weights FROM matching_run ORDER BY id")
			.query((row, _) -> row.getInt(1))
			.list()).containsExactly(1, 2);
	}

	@Test
	void beforeAgreeingOneSeesWhatPastPairsWouldHaveBeenWorth() {
		UUID vera = person();
		approved(vera);
		String told = introduced(person(), vera);
		post("/peer-support/together/" + id(told) + "/end", vera, "MEMBER", "reason", "DONE");
		String refused = proposed(person());
		post(desk(refused) + "/refuse", person(), COORDINATOR, "reason", "They are neighbours");
		post(PAGE, this.petra, COORDINATOR, with(OTHER, "reason", "A try"));

		// all is unknown but age and nation: 60 and now 70 instead of 60, and four tenths
		// of 210 instead of 220
		assertThat(get(PAGE, person(), MANAGER)).hasStatusOk()
			.bodyText()
			.containsPattern("(?s)It did what it should</th><td[^>]*>1</td><td[^>]*>472</td><td[^>]*>478</td>")
			.containsPattern("(?s)The coordinator said no</th><td[^>]*>1</td><td[^>]*>472</td><td[^>]*>478</td>")
			.contains("weights/agree");
	}

	@Test
	void whatDoesNotAddUpOrHasNoReasonComesBack() {
		assertThat(post(PAGE, this.petra, COORDINATOR)).bodyText()
			.contains("Enter a whole number from 0 to 1,000", "Enter why");
		assertThat(post(PAGE, this.petra, COORDINATOR,
				with(OTHER, "reason", "x".repeat(1001), "variant", "a lot", "rhythm", "-1")))
			.bodyText()
			.contains("Use 1,000 characters or fewer");
		String[] off = OTHER.clone();
		off[1] = "900";
		assertThat(post(PAGE, this.petra, COORDINATOR, with(off, "reason", "More of it"))).bodyText()
			.contains("These add up to 1,690", "value=\"900\"", "More of it");
		String[] same = OTHER.clone();
		same[1] = "220";
		same[15] = "60";
		assertThat(post(PAGE, this.petra, COORDINATOR, with(same, "reason", "None"))).bodyText()
			.contains("the weights that count already");
		assertThat(proposals()).isZero();
	}

	@Test
	void twoWhoProposeAtTheSameMomentProposeOnce() throws Exception {
		try (var people = Executors.newFixedThreadPool(4)) {
			List<Callable<Integer>> all = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				all.add(() -> post(PAGE, person(), COORDINATOR, with(OTHER, "reason", "At once")).getResponse()
					.getStatus());
			}
			for (Future<Integer> one : people.invokeAll(all)) {
				assertThat(one.get()).isIn(200, 302, 303);
			}
		}

		assertThat(proposals()).isOne();
		assertThat(post(PAGE, person(), COORDINATOR, with(OTHER, "reason", "Once more"))).bodyText()
			.contains("Other weights wait for a second person already", "Once more");
	}

	@Test
	void whatIsDecidedIsDecidedAndWhatIsNotThereIsDecidedToo() {
		post(PAGE, this.petra, COORDINATOR, with(OTHER, "reason", "A try"));
		assertThat(location(post(PAGE + "/drop", this.petra, COORDINATOR, "version", "2"))).isEqualTo(PAGE);

		assertThat(post(PAGE + "/agree", person(), MANAGER, "version", "2")).hasStatus(409)
			.bodyText()
			.contains("decided on this already");
		assertThat(post(PAGE + "/drop", person(), MANAGER, "version", "99999999999")).hasStatus(409);
		assertThat(get(PAGE, person(), MANAGER)).bodyText()
			.contains("Version 1 counts now", "Version 2: proposed by Someone, dropped by Someone");
		assertThat(get(PAGE, person())).hasStatus(403);
		assertThat(get("/peer-support/staff/home-part", person(), MANAGER)).hasStatusOk()
			.bodyText()
			.contains("What counts in the matching");
	}

	@Test
	void whoeverLeavesLeavesNoName() {
		post(PAGE, this.petra, COORDINATOR, with(OTHER, "reason", "A try"));

		this.transaction.executeWithoutResult((_) -> this.held.forEach((one) -> one.erase(this.petra)));

		assertThat(one("SELECT proposed_by_name FROM weighting WHERE version = ?", 2)).isEmpty();
	}

	private long proposals() {
		return this.database.sql("SELECT COUNT(*) FROM weighting").query(Long.class).single();
	}

}
