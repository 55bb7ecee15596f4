package org.alongside.grants.applications;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AskingTests {

	private static final AskingSettings SETTINGS = new AskingSettings(14, 35, 42);

	private static final Instant ASKED = Instant.parse("2026-02-10T09:00:00Z");

	@Test
	void aFamilyIsRemindedOnDay14AndDay35AndParkedOnDay42() {
		var asking = asked(false);

		assertThat(after(asking, "P13DT23H59M")).isZero();
		assertThat(after(asking, "P14D")).isEqualTo(1);
		assertThat(after(asking, "P14D")).isZero();
		assertThat(after(asking, "P34DT23H59M")).isZero();
		assertThat(after(asking, "P35D")).isEqualTo(2);
		assertThat(after(asking, "P41DT23H59M")).isZero();
		assertThat(asking.view().parked()).isFalse();
		assertThat(after(asking, "P42D")).isZero();
		assertThat(asking.view().parked()).isTrue();
		assertThat(asking.opens(Subject.BANK)).isTrue();
	}

	@Test
	void whoeverWasAwayForWeeksSendsOneReminderNotTwo() {
		var asking = asked(false);

		assertThat(after(asking, "P36D")).isEqualTo(2);
		assertThat(after(asking, "P37D")).isZero();
	}

	@Test
	void inIntensiveCareNoTimePasses() {
		var asking = asked(true);
		assertThat(after(asking, "P400D")).isZero();
		assertThat(asking.view().parked()).isFalse();

		asking.goOn(ASKED.plus(Duration.ofDays(400)));
		assertThat(after(asking, "P413DT23H")).isZero();
		assertThat(after(asking, "P414D")).isEqualTo(1);
	}

	@Test
	void whatWasParkedIsTakenUpAgainWhenIntensiveCareIsTold() {
		var asking = asked(false);
		after(asking, "P50D");
		asking.pause(ASKED.plus(Duration.ofDays(50)));

		assertThat(asking.view().parked()).isFalse();
		assertThat(after(asking, "P90D")).isZero();
	}

	/** Whatever comes to pass and in whatever order. */
	@Test
	void nobodyIsRemindedMoreThanTwiceNorParkedBeforeSixWeeksOutOfIntensiveCare() {
		var random = new Random(14);
		for (int life = 0; life < 500; life++) {
			boolean paused = random.nextBoolean();
			var asking = asked(paused);
			Instant now = ASKED;
			Duration counted = Duration.ZERO;
			List<Integer> reminders = new ArrayList<>();
			for (int step = 0; step < 60; step++) {
				Duration passed = Duration.ofHours(random.nextInt(72));
				now = now.plus(passed);
				counted = paused ? counted : counted.plus(passed);
				switch (random.nextInt(8)) {
					case 0 -> {
						asking.pause(now);
						paused = true;
					}
					case 1 -> {
						asking.goOn(now);
						paused = false;
					}
					default -> {
						int reminder = asking.lookAfter(SETTINGS, now);
						if (reminder > 0) {
							reminders.add(reminder);
							assertThat(paused).isFalse();
						}
					}
				}
				assertThat(!asking.view().parked() || counted.toDays() >= 42).isTrue();
			}
			assertThat(reminders).isSubsetOf(1, 2).isSorted().doesNotHaveDuplicates();
		}
	}

	private static Asking asked(boolean intensiveCare) {
		var asking = new Asking();
		asking.ask(Set.of(Subject.BANK), intensiveCare, ASKED);
		return asking;
	}

	private static int after(Asking asking, String time) {
		return asking.lookAfter(SETTINGS, ASKED.plus(Duration.parse(time)));
	}

}
