package org.alongside.grants.debts;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpreadingTests {

	@Test
	void of80TakenFrom100And50TheOldestIsLeft20AndTheOther50() {
		assertThat(Spreading.over(80_00, List.of(100_00L, 50_00L))).containsExactly(80_00L, 0L);
		assertThat(Spreading.over(120_00, List.of(100_00L, 50_00L))).containsExactly(100_00L, 20_00L);
	}

	/**
	 * A thousand times, over up to fifty debts, some of which have nothing left: the
	 * parts are the sum, none is negative or more than its debt, and nothing goes to a
	 * younger one while an older one has something left.
	 */
	@Test
	void whateverIsSpreadTheSumOfTheReductionsIsTheDeduction() {
		var random = new Random(4);
		for (int time = 0; time < 1000; time++) {
			List<Long> left = LongStream.range(0, random.nextInt(50))
				.map((_) -> random.nextInt(5) == 0 ? 0 : random.nextLong(100_000))
				.boxed()
				.toList();
			long most = left.stream().mapToLong(Long::longValue).sum();
			long sum = (random.nextInt(10) == 0) ? most : random.nextLong(most + 1);

			List<Long> parts = Spreading.over(sum, left);

			assertThat(parts).hasSameSizeAs(left).allMatch((part) -> part >= 0);
			assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(sum);
			boolean olderHasSome = false;
			for (int at = 0; at < parts.size(); at++) {
				assertThat(parts.get(at)).isLessThanOrEqualTo(left.get(at));
				assertThat(olderHasSome && parts.get(at) > 0).isFalse();
				olderHasSome |= parts.get(at) < left.get(at);
			}
			assertThat(Spreading.over(sum, left)).isEqualTo(parts);
		}
	}

	@Test
	void moreThanIsLeftAndLessThanNothingAreNotSpread() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> Spreading.over(151_00, List.of(100_00L, 50_00L)));
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> Spreading.over(-1, List.of(100_00L)));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Spreading.over(0, List.of(-1L)));
		assertThat(Spreading.over(0, List.of())).isEmpty();
	}

}
