package org.alongside.peersupport.choosing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

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
class ChoicePagesTests extends PeerSupportVisits {

	private final UUID mira = person();

	private final List<PersonalData> held;

	private final TransactionTemplate transaction;

	ChoicePagesTests(MockMvcTester mvc, JdbcClient database, List<PersonalData> held, TransactionTemplate transaction) {
		super(mvc, database);
		this.held = held;
		this.transaction = transaction;
	}

	@BeforeEach
	void nobody() {
		startWithNobody();
	}

	@Test
	void upToThreeAreShownWithoutANameAndAPickIsAProposalTheCoordinatorSeesFirst() {
		List<UUID> volunteers = Stream.generate(PeerSupportVisits::person).limit(4).toList();
		volunteers.forEach(this::approved);
		String address = waiting(this.mira);
		assertThat(get(address, this.mira)).bodyText().contains("Let me see who there could be");

		assertThat(location(post(address + "/choices", this.mira, "MEMBER"))).isEqualTo(address + "/choices");
		assertThat(get(address + "/choices", this.mira)).hasStatusOk()
			.bodyText()
			.contains("Pick person 3", "You are both ill, or were", "The same illness, or one like it",
					"You both live in England", "Your age: 45 to 54", "You share a language: English")
			.doesNotContain("Pick person 4", "Someone", "VO-", "points")
			.doesNotContain(volunteers.stream().map(this::volunteer).toList())
			.doesNotContain(volunteers.stream().map(UUID::toString).toList());

		assertThat(location(post(address + "/choices/pick", this.mira, "MEMBER", "number", "2"))).isEqualTo(address);
		assertThat(location(post(address + "/choices/pick", this.mira, "MEMBER", "number", "3"))).as("once")
			.isEqualTo(address);

		assertThat(status(address)).isEqualTo("PROPOSED");
		assertThat(told(id(address))).endsWith("peer-support.proposed.v1");
		assertThat(volunteers.stream().mapToInt(this::taken).sum()).isOne();
		assertThat(get(desk(address), person(), COORDINATOR)).hasStatusOk()
			.bodyText()
			.contains("The member picked this person", "Ask the volunteer");
		assertThat(location(get(address + "/choices", this.mira))).isEqualTo(address);
	}

	@Test
	void lookingAgainShowsTheSameAndWhoeverWasNotWantedIsNotShownAgain() {
		Stream.generate(PeerSupportVisits::person).limit(4).forEach(this::approved);
		String address = waiting(this.mira);
		post(address + "/choices", this.mira, "MEMBER");
		post(address + "/choices", this.mira, "MEMBER");
		assertThat(shown()).isEqualTo(3);

		assertThat(location(post(address + "/choices/none", this.mira, "MEMBER"))).isEqualTo(address);
		assertThat(status(address)).isEqualTo("WAITING");
		post(address + "/choices", this.mira, "MEMBER");

		assertThat(shown()).isEqualTo(4);
		assertThat(get(address + "/choices", this.mira)).bodyText()
			.contains("Pick person 1")
			.doesNotContain("Pick person 2");
		post(address + "/choices/none", this.mira, "MEMBER");
		post(address + "/choices", this.mira, "MEMBER");
		assertThat(get(address + "/choices", this.mira)).hasStatusOk().bodyText().contains("nobody to show you");
		post("/peer-support/staff/match", person(), COORDINATOR);
		assertThat(status(address)).as("the search goes on with everybody").isEqualTo("PROPOSED");
	}

	@Test
	void whatOnlyOneOfTheTwoToldOrWhatDiffersIsNotShown() {
		UUID vera = person();
		approved(vera);
		post("/peer-support/volunteer/five", vera, "MEMBER", "role", "PATIENT", "condition", "UNSURE", "nation",
				"WALES", "age", "75+", "channels", "VOICE");
		post("/peer-support/volunteer/more", vera, "MEMBER", "languages", "en", "languages", "ur", "stage",
				"RECOVERED");
		String address = waiting(this.mira);

		post(address + "/choices", this.mira, "MEMBER");

		assertThat(get(address + "/choices", this.mira)).bodyText()
			.contains("Pick person 1", "You share a language: English")
			.doesNotContain("Wales", "Your age", "Urdu", "Well again", "The same illness");
	}

	@Test
	void whoeverIsNoLongerFreeOrWasNeverShownCannotBePicked() {
		UUID vera = person();
		approved(vera);
		String address = waiting(this.mira);
		post(address + "/choices", this.mira, "MEMBER");
		post("/peer-support/volunteer/pause", vera, "MEMBER");

		for (String number : List.of("1", "2", "-1", "one", "")) {
			assertThat(post(address + "/choices/pick", this.mira, "MEMBER", "number", number)).as(number)
				.hasStatusOk()
				.bodyText()
				.contains("This person is not free any more");
		}
		assertThat(status(address)).isEqualTo("WAITING");
	}

	@Test
	void twoWhoPickTheLastPlaceAtTheSameMomentGetItOnce() throws Exception {
		UUID vera = person();
		approved(vera);
		post("/peer-support/volunteer/limits", vera, "MEMBER", "people", "1");
		UUID ada = person();
		String first = waiting(this.mira);
		String second = waiting(ada);
		post(first + "/choices", this.mira, "MEMBER");
		post(second + "/choices", ada, "MEMBER");

		try (var two = Executors.newFixedThreadPool(2)) {
			List<Callable<Integer>> picks = List.of(
					() -> post(first + "/choices/pick", this.mira, "MEMBER", "number", "1").getResponse().getStatus(),
					() -> post(second + "/choices/pick", ada, "MEMBER", "number", "1").getResponse().getStatus());
			for (var one : two.invokeAll(picks)) {
				assertThat(one.get()).isLessThan(500);
			}
		}

		assertThat(taken(vera)).isOne();
		assertThat(List.of(status(first), status(second))).containsExactlyInAnyOrder("PROPOSED", "WAITING");
	}

	@Test
	void anotherPersonsChoicesAreNotThere() {
		String address = waiting(this.mira);

		assertThat(get(address + "/choices", person())).hasStatus(404);
		assertThat(post(address + "/choices", person(), "MEMBER")).hasStatus(404);
		assertThat(post(address + "/choices/pick", person(), "MEMBER", "number", "1")).hasStatus(404);
		assertThat(post(address + "/choices/none", person(), "MEMBER")).hasStatus(404);
		String draft = started(person());
		assertThat(get(draft + "/choices", this.mira)).hasStatus(404);
	}

	@Test
	void whenEitherLeavesItIsForgottenWhoWasShownToWhom() {
		UUID vera = person();
		approved(vera);
		String address = waiting(this.mira);
		post(address + "/choices", this.mira, "MEMBER");
		assertThat(shown()).isOne();

		this.transaction.executeWithoutResult((_) -> this.held.forEach((one) -> one.erase(vera)));

		assertThat(shown()).isZero();
	}

	private long shown() {
		return this.database.sql("SELECT COUNT(*) FROM possibility").query(Long.class).single();
	}

}
