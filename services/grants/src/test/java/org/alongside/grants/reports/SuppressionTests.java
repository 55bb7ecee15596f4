package org.alongside.grants.reports;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SuppressionTests {

	private static final int LEAST = 5;

	@Test
	void aFewAreHiddenAndSoIsWhatWouldGiveThemAway() {
		assertThat(hidden(20, 9, 3)).isEqualTo(".##");
		assertThat(hidden(20, 9, 3, 2)).isEqualTo("..##");
		assertThat(hidden(20, 9, 2, 2)).isEqualTo(".###");
		assertThat(hidden(20, 9, 6)).isEqualTo("...");
		assertThat(hidden(20, 0, 9)).isEqualTo("...");
	}

	@Test
	void whereThereAreOnlyAFewNotEvenANoughtIsShown() {
		assertThat(hidden(0, 3, 0)).isEqualTo("###");
		assertThat(hidden(1, 2, 0)).isEqualTo("###");
		assertThat(hidden(9, 3, 0)).isEqualTo("##.");
		assertThat(hidden(0, 0)).isEqualTo("..");
	}

	@Test
	void whoeverKnowsTheSumNeverLearnsASmallCount() {
		var random = new Random(42);
		for (int table = 0; table < 20_000; table++) {
			long[] counts = random.longs(1 + random.nextInt(7), 0, 12).toArray();
			boolean[] hidden = Suppression.hidden(counts, LEAST);
			long rest = 0;
			int cells = 0;
			for (int at = 0; at < counts.length; at++) {
				if (hidden[at]) {
					rest += counts[at];
					cells++;
				}
				else {
					assertThat(Suppression.isSmall(counts[at], LEAST)).as(Arrays.toString(counts)).isFalse();
				}
			}
			if (cells > 0) {
				assertThat(cells >= 2 && rest >= LEAST || cells == counts.length).as(Arrays.toString(counts)).isTrue();
			}
		}
	}

	@Test
	void whatIsHiddenAlreadyStaysSo() {
		assertThat(Suppression.hidden(new long[] { 20, 9, 8 }, new boolean[] { true, false, false }, LEAST))
			.containsExactly(true, false, true);
	}

	private static String hidden(long... counts) {
		var text = new StringBuilder();
		for (boolean one : Suppression.hidden(counts, LEAST)) {
			text.append(one ? '#' : '.');
		}
		return text.toString();
	}

}
