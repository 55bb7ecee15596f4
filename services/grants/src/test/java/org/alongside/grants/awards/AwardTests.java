package org.alongside.grants.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.travel.TravelMode;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AwardTests {

	private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

	@Test
	void aClaimTakesItsSumAndWhatIsNotGrantedComesBack() {
		Award award = award(216_00);

		assertThat(award.ask(Money.gbp(72_00))).isOne();
		assertThat(award.ask(Money.gbp(36_00))).isEqualTo(2);
		assertThat(award.answer(Money.gbp(72_00), Money.gbp(50_00))).isEqualTo(Money.gbp(0));

		AwardView view = award.view();
		assertThat(view.left()).isEqualTo(Money.gbp(130_00));
		assertThat(view.asked()).isEqualTo(Money.gbp(36_00));
		assertThat(view.granted()).isEqualTo(Money.gbp(50_00));
	}

	@Test
	void nobodyClaimsMoreThanIsLeft() {
		Award award = award(100_00);
		award.ask(Money.gbp(100_00));

		assertThatExceptionOfType(NotSoMuchLeft.class).isThrownBy(() -> award.ask(Money.gbp(1)));
		assertThat(award.view().claims()).isOne();
	}

	@Test
	void poundsAndEuroAreNeverAdded() {
		Award award = award(100_00);
		Money euro = new Money(1, Currency.getInstance("EUR"));

		assertThatIllegalArgumentException().isThrownBy(() -> award.ask(euro));
		assertThatIllegalArgumentException().isThrownBy(() -> award.answer(Money.gbp(0), euro));
	}

	@Test
	void whatIsLeftGoesBackWhenItEndsAndWhatIsRefusedLaterToo() {
		Award award = award(100_00);
		award.ask(Money.gbp(60_00));

		assertThat(award.end(NOON)).isEqualTo(Money.gbp(40_00));
		assertThat(award.view().status()).isEqualTo(AwardStatus.ENDED);
		assertThatExceptionOfType(PlanHasEnded.class).isThrownBy(() -> award.ask(Money.gbp(1)));
		assertThat(award.answer(Money.gbp(60_00), Money.gbp(10_00))).isEqualTo(Money.gbp(50_00));
		assertThat(award.view().status()).isEqualTo(AwardStatus.SETTLED);
		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> award.end(NOON));
	}

	@Test
	void whateverHappensItAddsUp() {
		var random = new Random(11);
		for (int life = 0; life < 300; life++) {
			Award award = award(1 + random.nextInt(500_00));
			for (int step = 0; step < 30 && award.view().status() != AwardStatus.SETTLED; step++) {
				step(award, random);
				AwardView view = award.view();
				assertThat(view.left().plus(view.asked()).plus(view.granted()).plus(view.released()))
					.isEqualTo(view.total());
				assertThat(List.of(view.left(), view.asked(), view.granted(), view.released()))
					.noneMatch(Money::isNegative);
			}
		}
	}

	private static void step(Award award, Random random) {
		AwardView view = award.view();
		switch (random.nextInt(8)) {
			case 0, 1, 2, 3 -> {
				try {
					award.ask(Money.gbp(1 + random.nextInt(100_00)));
				}
				catch (NotSoMuchLeft | PlanHasEnded refused) {
					assertThat(award.view()).isEqualTo(view);
				}
			}
			case 4, 5, 6 -> {
				if (!view.asked().isZero()) {
					long asked = 1 + random.nextLong(view.asked().minor());
					award.answer(Money.gbp(asked), Money.gbp(random.nextLong(asked + 1)));
				}
			}
			default -> {
				if (award.isOpen() && random.nextInt(5) == 0) {
					award.end(NOON);
				}
			}
		}
	}

	private static Award award(long minor) {
		var grantee = new Award.Grantee(new GrantApplicationId(new UUID(9, 9)), new UUID(1, 1), "PG-0000-0000",
				"Someone");
		return new Award(grantee,
				new TravelPlan(TravelMode.CAR, 2, 3, LocalDate.parse("2026-03-02"), "M1 1AA", null, null),
				Money.gbp(minor), NOON);
	}

}
