package org.alongside.peersupport.pairing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PairingModelTests {

	private static final PairingSettings SETTINGS = new PairingSettings(350, 250, 28, 56, 28);

	private static final int RUNS = 400;

	private final PairingModel model = new PairingModel(SETTINGS, Weights.FIRST);

	@Test
	void theWeightsAddUpToAThousand() {
		assertThat(Arrays.stream(Criterion.values()).mapToInt(Criterion::weight).sum()).isEqualTo(1000);
	}

	@Test
	void noProposalBreaksAHardRuleFallsBelowTheFloorOrTakesAPlaceTooMany() {
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			Plan plan = plan(people);

			Map<UUID, Integer> taken = new HashMap<>();
			for (Plan.Placement placement : plan.placements()) {
				Buddy buddy = placement.buddy();
				assertThat(this.model.broken(placement.seeker(), buddy,
						people.apart().contains(new KeptApart(placement.seeker().memberId(), buddy.id()))))
					.as("seed %d", seed)
					.isEmpty();
				assertThat(placement.explanation().total()).isGreaterThanOrEqualTo(placement.explanation().floor());
				assertThat(taken.merge(buddy.id(), 1, Integer::sum) + buddy.taken())
					.isLessThanOrEqualTo(buddy.capacity());
			}
			assertThat(plan.placements().size() + plan.unmatched().size()).isEqualTo(people.seekers().size());
			assertThat(plan.matching().certificate().check(plan.problem(), plan.matching())).isEmpty();
		}
	}

	@Test
	void oneVolunteerMoreNeverMatchesFewer() {
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			if (people.buddies().isEmpty()) {
				continue;
			}
			var fewer = new MadeUpPeople(people.seekers(), people.buddies().subList(1, people.buddies().size()),
					people.apart());

			assertThat(plan(people).placements().size()).as("seed %d", seed)
				.isGreaterThanOrEqualTo(plan(fewer).placements().size());
		}
	}

	@Test
	void theOrderInWhichPeopleComeChangesNothing() {
		for (long seed = 0; seed < RUNS; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			List<Seeker> seekers = new ArrayList<>(people.seekers());
			List<Buddy> buddies = new ArrayList<>(people.buddies());
			Collections.shuffle(seekers, new Random(seed));
			Collections.shuffle(buddies, new Random(seed + 1));

			assertThat(pairs(this.model.plan(seekers, buddies, people.apart()))).as("seed %d", seed)
				.isEqualTo(pairs(plan(people)));
		}
	}

	@Test
	void theSamePairIsWorthTheSameWhoeverElseThereIs() {
		for (long seed = 0; seed < RUNS; seed++) {
			for (Plan.Placement placement : plan(MadeUpPeople.of(seed)).placements()) {
				int total = this.model.score(placement.seeker(), placement.buddy()).total();
				assertThat(total).isBetween(0, 1000).isEqualTo(placement.explanation().total());
			}
		}
	}

	@Test
	void twoPeopleOfWhomNothingIsKnownAreNotPunished() {
		assertThat(this.model.score(seeker(Traits.UNKNOWN, 0), buddy(Traits.UNKNOWN)).total()).isEqualTo(400);
	}

	@Test
	void twoAlikeAreWorthAThousandButForTheStageThatShouldBeFurtherOn() {
		Traits one = full("HOSPITAL");
		Traits two = full("STABLE");

		assertThat(this.model.score(seeker(one, 0, "FEMALE"), buddy(two)).total()).isEqualTo(1000);
		assertThat(this.model.score(seeker(two, 0, "FEMALE"), buddy(one)).total()).isEqualTo(1000 - 110);
	}

	@ParameterizedTest
	@CsvSource({ "0, 350", "27, 350", "28, 250", "55, 250", "56, 0", "400, 0" })
	void theLongerTheWaitTheLowerTheFloor(long days, int floor) {
		assertThat(this.model.floor(seeker(Traits.UNKNOWN, days))).isEqualTo(floor);
	}

	@Test
	void whoWaitsLongerAndWhoIsInHospitalCostsMoreToLeave() {
		assertThat(PairingModel.stayCost(seeker(Traits.UNKNOWN, 10), 3)).isEqualTo(1100 * 4 + 2000);
		assertThat(PairingModel.stayCost(seeker(Traits.UNKNOWN, 999), 0)).isEqualTo(1100 + 73_000);
		assertThat(PairingModel.stayCost(new Seeker(id(1), id(2), Traits.UNKNOWN, Week.of(List.of()), List.of(), false,
				false, "", true, 0, 1, false), 0))
			.isEqualTo(1100 + 3000 + 2000);
	}

	@ParameterizedTest
	@EnumSource
	void eachRuleAloneMakesAPairImpossible(HardRule rule) {
		Traits good = full("HOSPITAL");
		Buddy fine = buddy(full("STABLE"));
		Seeker seeker = seeker(good, 0);
		assertThat(this.model.broken(seeker, fine, false)).isEmpty();

		Set<HardRule> broken = switch (rule) {
			case H1 -> broken(seeker, buddy(fine, fine.traits(), List.of(), 0, false, false, Set.of("WALES")));
			case H2 -> broken(seeker, buddy(fine, fine.traits(), List.of(), 2, false, false, fine.vettedFor()));
			case H3 -> this.model.broken(seeker, fine, true);
			case H4 -> broken(seeker, buddy(traits("CARER", "GBS", "VOICE", "en", "45-54")));
			case H5 -> broken(seeker, buddy(traits("PATIENT", "MMN", "VOICE", "en", "45-54")));
			case H6 -> broken(seeker, buddy(traits("PATIENT", "GBS", "TEXT", "en", "45-54")));
			case H7 -> broken(seeker, buddy(traits("PATIENT", "GBS", "VOICE", "bfi", "45-54")));
			case H8 -> broken(new Seeker(id(1), id(2), good, Week.of(List.of("SUN_EVENING")), List.of(), false, false,
					"", false, 0, 0, false), withWeek(fine, Week.of(List.of("MON_MORNING"))));
			case H9 -> broken(new Seeker(id(1), id(2), good, Week.of(List.of()), List.of("SAME_GENDER"), false, false,
					"", false, 0, 0, false), buddy(traits("PATIENT", "GBS", "VOICE", "en", "45-54")));
			case H10 -> broken(seeker, buddy(fine, fine.traits(), List.of("WORK"), 0, false, false, fine.vettedFor()));
			case H11 -> broken(seeker, buddy(fine, fine.traits(), List.of(), 0, false, true, fine.vettedFor()));
			case H12 -> broken(seeker, buddy(fine, fine.traits(), List.of(), 0, true, false, fine.vettedFor()));
			case H13 -> broken(seeker, buddy(traits("PATIENT", "GBS", "VOICE", "en", "")));
		};

		assertThat(broken).isEqualTo(EnumSet.of(rule));
	}

	@Test
	void cidpAndMmnAreOneFamilyAndWhoIsNotSureIsOfEach() {
		assertThat(broken(seeker(traits("PATIENT", "CIDP", "VOICE", "en", "45-54"), 0),
				buddy(traits("PATIENT", "MMN", "VOICE", "en", "45-54"))))
			.isEmpty();
		assertThat(broken(seeker(traits("PATIENT", "UNSURE", "VOICE", "en", "45-54"), 0),
				buddy(traits("PATIENT", "MMN", "VOICE", "en", "45-54"))))
			.isEmpty();
	}

	@Test
	void whoCanTalkToNobodyElseIsNotLeftBehind() {
		Seeker ada = seekerOf(1, traits("PATIENT", "GBS", "VOICE", "en", "45-54"));
		Seeker ben = seekerOf(2, traits("PATIENT", "GBS", "VOICE", "bfi", "45-54"));
		Buddy vera = helperOf(3, new Traits("PATIENT", "GBS", "ENGLAND", "45-54", List.of("VOICE"), List.of(),
				List.of("en", "bfi"), List.of(), "", "", List.of(), List.of(), "", "", ""));
		Buddy will = helperOf(4, traits("PATIENT", "GBS", "VOICE", "en", "75+"));

		Plan plan = this.model.plan(List.of(ada, ben), List.of(vera, will), Set.of());

		assertThat(pairs(plan)).isEqualTo(Map.of(ada.id(), will.id(), ben.id(), vera.id()));
		Explanation why = plan.placements()
			.stream()
			.filter((one) -> one.seeker().equals(ada))
			.findFirst()
			.orElseThrow()
			.explanation();
		assertThat(why.nextReference()).isEqualTo("VO-3");
		assertThat(why.nextWhy()).isEqualTo("NEEDED_ELSEWHERE");
	}

	@Test
	void forWhomThereIsNobodyItIsSaidWhichRuleRemovedMost() {
		Seeker ada = seeker(traits("PATIENT", "GBS", "VOICE", "isg", "45-54"), 0);

		Plan plan = this.model.plan(List.of(ada), List.of(helperOf(3, traits("PATIENT", "GBS", "VOICE", "en", "45-54")),
				helperOf(4, traits("CARER", "GBS", "VOICE", "en", "45-54"))), Set.of());

		assertThat(plan.unmatched()).containsExactly(new Plan.Unmatched(ada, HardRule.H7.name(), 2, 2));
	}

	private Plan plan(MadeUpPeople people) {
		return this.model.plan(people.seekers(), people.buddies(), people.apart());
	}

	private Set<HardRule> broken(Seeker seeker, Buddy buddy) {
		return this.model.broken(seeker, buddy, false);
	}

	private static Map<UUID, UUID> pairs(Plan plan) {
		return plan.placements()
			.stream()
			.collect(Collectors.toMap((placement) -> placement.seeker().id(), (placement) -> placement.buddy().id()));
	}

	private static Traits traits(String role, String condition, String channel, String language, String age) {
		return new Traits(role, condition, "ENGLAND", age, List.of(channel), List.of(), List.of(language), List.of(),
				"", "", List.of(), List.of(), "", "", "");
	}

	private static Traits full(String stage) {
		List<String> hours = List.of("MON_MORNING", "MON_AFTERNOON", "MON_EVENING");
		return new Traits("PATIENT", "GBS", "ENGLAND", "45-54", List.of("VOICE"), hours, List.of("en"), List.of("WORK"),
				"FEMALE", "GBS_CLASSIC", List.of("ICU"), List.of("IVIG"), stage, "PARTNER", "WEEKLY");
	}

	private static Seeker seeker(Traits traits, long days) {
		return seeker(traits, days, "");
	}

	private static Seeker seeker(Traits traits, long days, String gender) {
		return new Seeker(id(1), id(2), traits, Week.of(traits.hours()), List.of(), false, false, gender, false, days,
				0, false);
	}

	private static Seeker seekerOf(long number, Traits traits) {
		return new Seeker(id(number), id(100 + number), traits, Week.of(List.of()), List.of(), false, false, "", false,
				0, 0, false);
	}

	private static Buddy buddy(Traits traits) {
		return helperOf(3, traits);
	}

	private static Buddy helperOf(long number, Traits traits) {
		return new Buddy(id(number), id(100 + number), "VO-" + number, traits, Week.of(traits.hours()), List.of(), 1, 0,
				false, false, Set.of("ENGLAND"));
	}

	private static Buddy buddy(Buddy like, Traits traits, List<String> noGo, int taken, boolean resting, boolean held,
			Set<String> vettedFor) {
		return new Buddy(like.id(), like.memberId(), like.reference(), traits, like.week(), noGo, like.capacity(),
				taken, resting, held, vettedFor);
	}

	private static Buddy withWeek(Buddy like, Week week) {
		return new Buddy(like.id(), like.memberId(), like.reference(), like.traits(), week, like.noGo(),
				like.capacity(), like.taken(), like.resting(), like.held(), like.vettedFor());
	}

	private static UUID id(long number) {
		return new UUID(0, number);
	}

}
