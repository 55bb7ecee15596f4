package org.alongside.peersupport.pairing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WeightsTests {

	@Test
	void theFirstAreTheModelAsItWasWritten() {
		assertThat(Weights.FIRST.version()).isOne();
		assertThat(Weights.FIRST.of("VARIANT")).isEqualTo(220);
		assertThat(Weights.FIRST.points().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(1000);
	}

	@Test
	void whatDoesNotAddUpToAThousandIsNoWeights() {
		assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(2, Map.of("VARIANT", 1000)));
		assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(2, with("VARIANT", 221)));
		assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(2, with("COLOUR", 0)));
		Map<String, Integer> below = with("VARIANT", -10);
		below.merge("JOURNEY", 230, Integer::sum);
		assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(2, below));
	}

	@Test
	void whatWeighsMoreGivesMoreAndWhatWeighsNothingGivesNothing() {
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			points.put(criterion, (criterion == Criterion.NATION) ? 1000 : 0);
		}
		var onlyNation = new PairingModel(new PairingSettings(350, 250, 28, 56, 28), new Weights(2, points));
		for (long seed = 0; seed < 50; seed++) {
			MadeUpPeople people = MadeUpPeople.of(seed);
			for (Seeker seeker : people.seekers()) {
				for (Buddy buddy : people.buddies()) {
					boolean same = seeker.traits().nation().equals(buddy.traits().nation());
					assertThat(onlyNation.score(seeker, buddy).total()).isEqualTo(same ? 1000 : 300);
				}
			}
		}
	}

	private static Map<String, Integer> with(String criterion, int weight) {
		Map<String, Integer> points = new HashMap<>();
		Weights.FIRST.points().forEach((known, weighs) -> points.put(known.name(), weighs));
		points.put(criterion, weight);
		return points;
	}

}
