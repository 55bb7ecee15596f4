package org.alongside.grants.audits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LotTests {

	private static final List<String> HUNDRED = IntStream.range(0, 100).mapToObj("PC-%03d"::formatted).toList();

	@Test
	void oneInFiveIsDrawnRoundedUp() {
		for (int size = 0; size <= 100; size++) {
			assertThat(Lot.draw("seed", HUNDRED.subList(0, size), 20)).as("of %d", size).hasSize((size + 4) / 5);
		}
	}

	@Test
	void theSameSeedDrawsTheSameWhateverTheOrder() {
		assertThat(Lot.draw("a seed", HUNDRED.reversed(), 20)).isEqualTo(Lot.draw("a seed", HUNDRED, 20))
			.isNotEqualTo(Lot.draw("another", HUNDRED, 20));
	}

	@Test
	void aRankIsWhatAnyOtherToolMakesOfSeedAndReference() {
		// printf 'abc:PC-7K2M-9QX4' | sha256sum
		assertThat(Lot.rank("abc", "PC-7K2M-9QX4"))
			.isEqualTo("e766cbaeaef4727389f270a5a6b4695d378fda113bb63a88adeb0974577d2ef4");
	}

	@Test
	void overManySeedsEachIsDrawnAboutAsOften() {
		Map<String, Integer> drawn = new HashMap<>();
		for (int seed = 0; seed < 2000; seed++) {
			Lot.draw("seed " + seed, HUNDRED, 20).forEach((reference) -> drawn.merge(reference, 1, Integer::sum));
		}

		assertThat(drawn).hasSize(100).allSatisfy((_, times) -> assertThat(times).isBetween(320, 480));
	}

}
