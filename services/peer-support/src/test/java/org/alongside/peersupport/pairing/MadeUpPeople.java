package org.alongside.peersupport.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;
import org.alongside.peersupport.traits.Week;

/** People made up from a seed: all kinds, most of them with something unknown. */
record MadeUpPeople(List<Seeker> seekers, List<Buddy> buddies, Set<KeptApart> apart) {

	static MadeUpPeople of(long seed) {
		var random = new Random(seed);
		List<Seeker> seekers = new ArrayList<>();
		for (int i = random.nextInt(15); i >= 0; i--) {
			Traits traits = traits(random);
			seekers.add(new Seeker(id(random), id(random), traits, Week.of(traits.hours()),
					random.nextInt(6) == 0 ? List.of("SAME_NATION") : List.of(), random.nextBoolean(),
					random.nextInt(4) == 0, some("gender", random), random.nextInt(8) == 0, random.nextInt(80),
					random.nextInt(2), random.nextInt(20) == 0));
		}
		List<Buddy> buddies = new ArrayList<>();
		for (int i = random.nextInt(10); i > 0; i--) {
			Traits traits = traits(random);
			int capacity = 1 + random.nextInt(3);
			buddies.add(new Buddy(id(random), id(random), "VO-" + i, traits, Week.of(traits.hours()),
					random.nextInt(4) == 0 ? few("topic", random) : List.of(), capacity, random.nextInt(capacity + 1),
					random.nextInt(8) == 0, random.nextInt(20) == 0,
					random.nextInt(6) == 0 ? Set.of() : Set.copyOf(TraitOptions.NATIONS)));
		}
		Set<KeptApart> apart = new HashSet<>();
		if (!buddies.isEmpty()) {
			apart.add(new KeptApart(seekers.getFirst().memberId(), buddies.getFirst().id()));
		}
		return new MadeUpPeople(seekers, buddies, apart);
	}

	private static Traits traits(Random random) {
		return new Traits(TraitOptions.ROLES.get(random.nextInt(4) == 0 ? 1 : 0), must("condition", random),
				must("nation", random), random.nextInt(20) == 0 ? "" : must("age", random), few("channel", random),
				random.nextBoolean() ? List.of()
						: List.of(TraitOptions.DAYS.get(random.nextInt(7)) + "_"
								+ TraitOptions.PARTS.get(random.nextInt(3))),
				List.of(), few("topic", random), some("gender", random), some("variant", random),
				few("journey", random), few("treatment", random), some("stage", random), some("relationship", random),
				some("rhythm", random));
	}

	private static UUID id(Random random) {
		return new UUID(random.nextLong(), random.nextLong());
	}

	private static String must(String list, Random random) {
		List<String> options = TraitOptions.ALL.getOrDefault(list, List.of());
		return options.get(random.nextInt(options.size()));
	}

	private static String some(String list, Random random) {
		return random.nextBoolean() ? "" : must(list, random);
	}

	private static List<String> few(String list, Random random) {
		return TraitOptions.ALL.getOrDefault(list, List.of()).stream().filter((_) -> random.nextInt(3) == 0).toList();
	}

}
