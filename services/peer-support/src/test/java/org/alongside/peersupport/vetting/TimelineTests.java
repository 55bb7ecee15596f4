package org.alongside.peersupport.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TimelineTests {

	private static final LocalDate DAY = LocalDate.parse("2026-03-01");

	private static final VettingSettings ASKED = new VettingSettings(
			Map.of("ENGLAND", "DBS", "SCOTLAND", "PVG", "WALES", "NONE"), Map.of("DBS", 36), List.of(60, 28),
			List.of("PVG"));

	@Test
	void withoutAnythingThereIsNoDay() {
		assertThat(Timeline.of("ENGLAND", ASKED, List.of()).spans()).isEmpty();
	}

	@Test
	void onlyTheDaysOnWhichAllIsInOrderCount() {
		List<Completion> seen = all(DAY, null);
		seen.add(completion(Requirement.CHECK, "DBS", DAY.plusDays(10), DAY.plusDays(99)));

		assertThat(Timeline.of("ENGLAND", ASKED, seen).spans())
			.containsExactly(new Timeline.Span(DAY.plusDays(10), DAY.plusDays(99)));
	}

	@Test
	void theLastDayIsStillOneAndTheNextIsNot() {
		List<Completion> seen = all(DAY, null);
		seen.add(completion(Requirement.CHECK, "DBS", DAY, DAY.plusDays(28)));
		Timeline timeline = Timeline.of("ENGLAND", ASKED, seen);

		assertThat(timeline.covers(DAY, DAY.plusDays(28))).isTrue();
		assertThat(timeline.covers(DAY.plusDays(1), DAY.plusDays(29))).isFalse();
		assertThat(timeline.covers(DAY.minusDays(1), DAY)).isFalse();
	}

	@Test
	void aCheckOfOneNationIsNoneOfAnother() {
		List<Completion> seen = all(DAY, null);
		seen.add(completion(Requirement.CHECK, "DBS", DAY, null));

		assertThat(Timeline.of("ENGLAND", ASKED, seen).covers(DAY, DAY)).isTrue();
		assertThat(Timeline.of("SCOTLAND", ASKED, seen).covers(DAY, DAY)).isFalse();
	}

	@Test
	void whereNoCheckIsAllowedNoneIsWanted() {
		assertThat(Timeline.of("WALES", ASKED, all(DAY, null)).covers(DAY, Timeline.FOR_EVER)).isTrue();
	}

	@Test
	void whereTheCharityHasNotSaidNobodyIsInOrder() {
		List<Completion> seen = all(DAY, null);
		seen.add(completion(Requirement.CHECK, "", DAY, null));

		assertThat(Timeline.of("IRELAND", ASKED, seen).spans()).isEmpty();
	}

	@Test
	void ofTwoThatOverlapTheOneThatHoldsLongestWins() {
		List<Completion> seen = all(DAY, null);
		seen.add(completion(Requirement.CHECK, "DBS", DAY, DAY.plusDays(50)));
		seen.add(new Completion(Requirement.CHECK, "DBS", DAY.plusDays(51), DAY.plusDays(80), true));
		seen.add(completion(Requirement.CHECK, "DBS", DAY.plusDays(20), DAY.plusDays(30)));

		Timeline timeline = Timeline.of("ENGLAND", ASKED, seen);

		assertThat(timeline.spans()).containsExactly(new Timeline.Span(DAY, DAY.plusDays(80)));
		assertThat(timeline.lastDay(DAY.plusDays(40))).contains(DAY.plusDays(80));
	}

	@Test
	void aDayIsInOrderIfAndOnlyIfEachRequirementIsMetOnIt() {
		for (long seed = 0; seed < 300; seed++) {
			var random = new Random(seed);
			List<Completion> seen = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				Requirement requirement = Requirement.values()[random.nextInt(5)];
				LocalDate from = DAY.plusDays(random.nextInt(40));
				seen.add(completion(requirement, (requirement == Requirement.CHECK) ? "DBS" : "", from,
						random.nextInt(4) == 0 ? null : from.plusDays(random.nextInt(30) - 2)));
			}
			Timeline timeline = Timeline.of("ENGLAND", ASKED, seen);
			Collections.shuffle(seen, random);

			assertThat(Timeline.of("ENGLAND", ASKED, seen).spans()).isEqualTo(timeline.spans());
			for (int day = -2; day < 80; day++) {
				LocalDate on = DAY.plusDays(day);
				boolean expected = Arrays.stream(Requirement.values())
					.allMatch((requirement) -> seen.stream()
						.anyMatch((one) -> one.requirement() == requirement && !one.from().isAfter(on)
								&& (one.until() == null || !one.until().isBefore(on))));
				assertThat(timeline.covers(on, on)).as("seed %d, day %s", seed, on).isEqualTo(expected);
			}
		}
	}

	private static List<Completion> all(LocalDate from, @Nullable LocalDate until) {
		List<Completion> seen = new ArrayList<>();
		for (Requirement requirement : Requirement.values()) {
			if (requirement != Requirement.CHECK) {
				seen.add(completion(requirement, "", from, until));
			}
		}
		return seen;
	}

	private static Completion completion(Requirement requirement, String level, LocalDate from,
			@Nullable LocalDate until) {
		return new Completion(requirement, level, from, until, false);
	}

}
