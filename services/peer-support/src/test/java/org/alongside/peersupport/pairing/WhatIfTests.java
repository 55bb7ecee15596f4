package org.alongside.peersupport.pairing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WhatIfTests {

	private static final int RUNS = 200;

	private final PairingModel model = new PairingModel(new PairingSettings(350, 250, 28, 56, 28), Weights.FIRST);

	@Test
	void withoutARuleNeverFewerAreMatchedAndNeverMoreThanWait() {
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			WhatIf.Dropped dropped = whatIf(people).withoutOneRule();

			assertThat(dropped.waiting()).isEqualTo(people.seekers().size());
			assertThat(dropped.matched()).isEqualTo(plan(people).placements().size());
			assertThat(dropped.without()).extracting(WhatIf.Without::rule)
				.containsExactly("H4", "H5", "H7", "H8", "H9", "H10");
			assertThat(dropped.without()).as("seed %d", seed)
				.allMatch((one) -> one.more() >= 0 && one.more() <= dropped.waiting() - dropped.matched());
		}
	}

	@Test
	void withoutARuleIsAsIfEverybodyHadLetItGo() {
		int moreInAll = 0;
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			int matched = plan(people).placements().size();
			Map<String, Integer> more = whatIf(people).withoutOneRule()
				.without()
				.stream()
				.collect(Collectors.toMap(WhatIf.Without::rule, WhatIf.Without::more));

			for (HardRule rule : Set.of(HardRule.H4, HardRule.H5, HardRule.H9, HardRule.H10)) {
				assertThat(more.get(rule.name())).as("%s, seed %d", rule, seed)
					.isEqualTo(plan(letGo(people, rule)).placements().size() - matched);
			}
			moreInAll += more.values().stream().mapToInt(Integer::intValue).sum();
		}
		assertThat(moreInAll).as("at least somewhere a rule stands in the way").isPositive();
	}

	@Test
	void whoOnlyLacksAnEveningOrALanguageInCommonIsCounted() {
		Seeker ada = seeker(1, List.of("MON_EVENING"), List.of("en"));
		Buddy vera = buddy(3, List.of("TUE_EVENING"), List.of("en"));
		Buddy will = buddy(4, List.of("MON_EVENING"), List.of("bfi"));

		WhatIf.Dropped dropped = new WhatIf(this.model, List.of(ada), List.of(vera, will), Set.of()).withoutOneRule();

		assertThat(dropped.matched()).isZero();
		assertThat(dropped.without()).filteredOn((one) -> one.more() == 1)
			.extracting(WhatIf.Without::rule)
			.containsExactly("H7", "H8");
	}

	@Test
	void whatTheBestChoiceIsWorthIsWhatForbiddingItWouldCost() {
		int looked = 0;
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			Plan plan = plan(people);
			for (Plan.Placement placement : plan.placements()) {
				WhatIf.Regret regret = regret(people, placement);
				Plan without = plan(apart(people, placement.seeker(), Set.of(placement.buddy().id())));

				assertThat(regret.rise()).as("seed %d", seed)
					.isEqualTo(without.matching().totalCost() - plan.matching().totalCost())
					.isNotNegative();
				assertThat(regret.fewer()).isEqualTo(plan.placements().size() - without.placements().size());
				looked++;
			}
		}
		assertThat(looked).isGreaterThan(RUNS / 2);
	}

	@Test
	void anotherVolunteerNeverCostsLessThanTheBestPlanAndExactlyWhatHavingOnlyThemWouldCost() {
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			Plan plan = plan(people);
			for (Plan.Placement placement : plan.placements()) {
				for (WhatIf.Alternative other : regret(people, placement).others()) {
					assertThat(other.rise()).as("seed %d", seed).isNotNegative();
					Set<UUID> all = people.buddies().stream().map(Buddy::id).collect(Collectors.toSet());
					all.remove(other.id());
					Plan only = plan(apart(people, placement.seeker(), all));
					long rise = only.matching().totalCost() - plan.matching().totalCost();
					boolean isWithThem = only.placements()
						.stream()
						.anyMatch((one) -> one.seeker().equals(placement.seeker())
								&& one.buddy().id().equals(other.id()));
					if (isWithThem) {
						assertThat(other.rise()).as("seed %d", seed).isEqualTo(rise);
						assertThat(other.fewer()).isEqualTo(plan.placements().size() - only.placements().size());
					}
					else {
						assertThat(other.rise()).as("seed %d", seed).isGreaterThanOrEqualTo(rise);
					}
				}
			}
		}
	}

	@Test
	void toTakeTheOnlyVolunteerSomebodyElseHasCostsTheirWait() {
		Seeker ada = seeker(1, List.of(), List.of("en"));
		Seeker ben = seeker(2, List.of(), List.of("bfi"));
		Buddy vera = buddy(3, List.of(), List.of("en", "bfi"));
		Buddy will = buddy(4, List.of(), List.of("en"));

		WhatIf.Regret regret = new WhatIf(this.model, List.of(ada, ben), List.of(vera, will), Set.of())
			.ofChoosingOtherwise(ada.id(), will.id())
			.orElseThrow();

		assertThat(regret.others()).singleElement().satisfies((other) -> {
			assertThat(other.reference()).isEqualTo("VO-3");
			assertThat(other.fewer()).isOne();
			assertThat(other.rise()).isGreaterThan(1100);
		});
	}

	@Test
	void ofAPairThatIsNoLongerPossibleNothingIsSaid() {
		Seeker ada = seeker(1, List.of(), List.of("en"));
		Buddy vera = buddy(3, List.of(), List.of("bfi"));

		var whatIf = new WhatIf(this.model, List.of(ada), List.of(vera), Set.of());

		assertThat(whatIf.ofChoosingOtherwise(ada.id(), vera.id())).isEmpty();
		assertThat(whatIf.ofChoosingOtherwise(id(99), vera.id())).isEmpty();
	}

	private WhatIf.Regret regret(MadeUpPeople people, Plan.Placement placement) {
		return whatIf(people).ofChoosingOtherwise(placement.seeker().id(), placement.buddy().id()).orElseThrow();
	}

	private WhatIf whatIf(MadeUpPeople people) {
		return new WhatIf(this.model, people.seekers(), people.buddies(), people.apart());
	}

	private Plan plan(MadeUpPeople people) {
		return this.model.plan(people.seekers(), people.buddies(), people.apart());
	}

	private static MadeUpPeople apart(MadeUpPeople people, Seeker seeker, Set<UUID> volunteers) {
		Set<KeptApart> apart = new HashSet<>(people.apart());
		volunteers.forEach((volunteer) -> apart.add(new KeptApart(seeker.memberId(), volunteer)));
		return new MadeUpPeople(people.seekers(), people.buddies(), apart);
	}

	private static MadeUpPeople letGo(MadeUpPeople people, HardRule rule) {
		List<Seeker> seekers = people.seekers()
			.stream()
			.map((one) -> new Seeker(one.id(), one.memberId(), one.traits(), one.week(),
					(rule == HardRule.H9) ? List.of() : one.mustHaves(), one.anyCondition() || rule == HardRule.H5,
					one.anyRole() || rule == HardRule.H4, one.preferredGender(), one.inHospital(), one.daysWaiting(),
					one.failedOffers(), one.held()))
			.toList();
		List<Buddy> buddies = people.buddies()
			.stream()
			.map((one) -> new Buddy(one.id(), one.memberId(), one.reference(), one.traits(), one.week(),
					(rule == HardRule.H10) ? List.of() : one.noGo(), one.capacity(), one.taken(), one.resting(),
					one.held(), one.vettedFor()))
			.toList();
		return new MadeUpPeople(seekers, buddies, people.apart());
	}

	private static Seeker seeker(long number, List<String> hours, List<String> languages) {
		return new Seeker(id(number), id(100 + number), traits(hours, languages), Week.of(hours), List.of(), false,
				false, "", false, 0, 0, false);
	}

	private static Buddy buddy(long number, List<String> hours, List<String> languages) {
		return new Buddy(id(number), id(100 + number), "VO-" + number, traits(hours, languages), Week.of(hours),
				List.of(), 1, 0, false, false, Set.of("ENGLAND"));
	}

	private static Traits traits(List<String> hours, List<String> languages) {
		return new Traits("PATIENT", "GBS", "ENGLAND", "45-54", List.of("VOICE"), hours, languages, List.of(), "",
				"GBS_CLASSIC", List.of("ICU"), List.of(), "", "", "");
	}

	private static UUID id(long number) {
		return new UUID(0, number);
	}

}
