package org.alongside.peersupport.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FairnessTests {

	private static final int SMALLEST = 5;

	private final Fairness fairness = new Fairness(SMALLEST);

	@Test
	void eachGroupIsCountedWithItsShareAndTheMiddleOfItsWait() {
		List<Asked> people = new ArrayList<>();
		for (int days : new int[] { 9, 1, 7, 3, 30, 5 }) {
			people.add(asked("ENGLAND", days));
		}
		for (int i = 0; i < 6; i++) {
			people.add(asked("ENGLAND", null));
			people.add(asked("WALES", null));
		}

		assertThat(this.fairness.of(people).get("nation")).containsExactly(new Group("ENGLAND", 12, 6, 50, 7),
				new Group("WALES", 6, 0, 0, null));
	}

	@Test
	void fewPeopleAreNeverCountedNorGivenAwayByTheRest() {
		List<Asked> people = new ArrayList<>(many("ENGLAND", 40, 20));
		people.addAll(many("WALES", 9, 9));
		people.addAll(many("SCOTLAND", 2, 1));

		assertThat(this.fairness.of(people).get("nation")).as("Wales would give Scotland away")
			.containsExactly(new Group("ENGLAND", 40, 20, 50, 10), Group.hidden("WALES"), Group.hidden("SCOTLAND"));
	}

	@Test
	void twoGroupsOfOneEachAreNotGivenAwayByTheirSum() {
		List<Asked> people = new ArrayList<>(many("ENGLAND", 40, 20));
		people.addAll(many("IRELAND", 30, 30));
		people.addAll(many("WALES", 1, 1));
		people.addAll(many("SCOTLAND", 1, 0));

		assertThat(this.fairness.of(people).get("nation")).containsExactly(new Group("ENGLAND", 40, 20, 50, 10),
				Group.hidden("WALES"), Group.hidden("SCOTLAND"), Group.hidden("IRELAND"));
	}

	@Test
	void whereFewMetSomebodyOrFewDidNotTheShareIsNotSaid() {
		List<Asked> people = new ArrayList<>(many("ENGLAND", 20, 3));
		people.addAll(many("WALES", 20, 18));
		people.addAll(many("IRELAND", 20, 20));

		assertThat(this.fairness.of(people).get("nation")).containsExactly(new Group("ENGLAND", 20, null, null, null),
				new Group("WALES", 20, null, null, null), new Group("IRELAND", 20, 20, 100, 10));
	}

	@Test
	void whatNobodySaidIsAGroupOfItsOwn() {
		assertThat(this.fairness.of(many("", 8, 0)).get("nation")).containsExactly(new Group("UNKNOWN", 8, 0, 0, null));
		assertThat(this.fairness.of(List.of()).get("age")).isEmpty();
		assertThat(this.fairness.of(List.of()).keySet()).containsExactly("nation", "gender", "age", "role");
	}

	@Test
	void noNumberBetweenOneAndTheSmallestIsEverSaid() {
		for (long seed = 0; seed < 300; seed++) {
			var random = new Random(seed);
			List<Asked> people = new ArrayList<>();
			for (int i = random.nextInt(60); i > 0; i--) {
				people.add(asked(TraitOptions.NATIONS.get(random.nextInt(1 + random.nextInt(6))),
						random.nextBoolean() ? random.nextInt(90) : null));
			}
			List<Group> groups = this.fairness.of(people).getOrDefault("nation", List.of());
			assertThat(groups).as("seed %d", seed).allMatch(FairnessTests::saysNoSmallNumber);
			long hidden = groups.stream().filter((group) -> group.asked() == null).count();
			assertThat(hidden == 1 && groups.size() > 1).as("seed %d", seed).isFalse();
			long withoutShare = groups.stream().filter((group) -> group.met() == null).count();
			assertThat(withoutShare == 1 && groups.size() > 1).as("seed %d", seed).isFalse();
		}
	}

	@Test
	void aFileIsNeverAFormula() {
		assertThat(Csv.of(List.of(List.of("=1+1", "-2", "plain", "a,b", "say \"x\"", "@sum"))))
			.isEqualTo("'=1+1,'-2,plain,\"a,b\",\"say \"\"x\"\"\",'@sum\r\n");
	}

	private static boolean saysNoSmallNumber(Group group) {
		if (group.asked() == null) {
			return group.met() == null && group.percent() == null && group.days() == null;
		}
		return isFine(group.asked())
				&& (group.met() == null || (isFine(group.met()) && isFine(group.asked() - group.met())));
	}

	private static boolean isFine(int count) {
		return count == 0 || count >= SMALLEST;
	}

	private static List<Asked> many(String nation, int asked, int met) {
		List<Asked> people = new ArrayList<>();
		for (int i = 0; i < asked; i++) {
			people.add(asked(nation, (i < met) ? 10 : null));
		}
		return people;
	}

	private static Asked asked(String nation, @Nullable Integer days) {
		return new Asked(new Traits("PATIENT", "GBS", nation, "45-54", List.of("VOICE"), List.of(), List.of(),
				List.of(), "", "", List.of(), List.of(), "", "", ""), days);
	}

}
