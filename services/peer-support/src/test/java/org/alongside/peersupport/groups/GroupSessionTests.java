package org.alongside.peersupport.groups;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.alongside.peersupport.groups.GroupEvent.Part;
import org.alongside.platform.data.IllegalTransition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.test.util.ReflectionTestUtils;

import static org.alongside.peersupport.groups.GroupFixtures.BEN;
import static org.alongside.peersupport.groups.GroupFixtures.LENA;
import static org.alongside.peersupport.groups.GroupFixtures.NOON;
import static org.alongside.peersupport.groups.GroupFixtures.aSession;
import static org.alongside.peersupport.groups.GroupFixtures.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GroupSessionTests {

	private static final UUID MIRA = new UUID(1, 2);

	private static final Instant BEGUN = Instant.parse("2026-12-03T18:00:00Z");

	private static final When LATER = When.at(LocalDate.of(2026, 12, 4), LocalTime.of(19, 0),
			ZoneId.of("Europe/London"), 60);

	@Test
	void whatACalendarIsToldOfOnePlaceAlwaysRises() {
		GroupSession session = aSession(3);
		GroupPlace place = new GroupPlace(new UUID(1, 1), session.id(), MIRA);

		place.give(session.facts(), false, NOON);
		place.moved(session.facts(), false, NOON);
		place.giveBack(session.facts(), false, NOON);
		place.give(session.facts(), false, NOON);
		place.cancelled(session.facts(), NOON);

		assertThat(facts(place)).extracting(GroupEvent::sequence).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void whoMerelyWaitedHasNothingInTheirCalendar() {
		GroupSession session = aSession(3);
		GroupPlace place = new GroupPlace(new UUID(1, 1), session.id(), MIRA);

		place.waitAs(1);
		place.giveBack(session.facts(), false, NOON);

		assertThat(facts(place)).isEmpty();
	}

	@Test
	void whoeverLeadsIsInvitedOnceAndHearsOfChangesFromThenOn() {
		GroupSession session = aSession(3);
		session.moveTo(LATER, words(), NOON);
		assertThat(facts(session)).as("nobody has it in their calendar yet").isEmpty();

		session.comesNear(words(), NOON);
		session.comesNear(words(), NOON);
		session.moveTo(LATER, words(), NOON);
		session.moveTo(aSession(3).when(), words(), NOON);
		session.cancel(words(), NOON);

		assertThat(facts(session)).extracting(GroupEvent::recipient).containsExactly(LENA, BEN, LENA, BEN, LENA, BEN);
		assertThat(facts(session)).extracting(GroupEvent::sequence).containsExactly(0, 0, 1, 1, 2, 2);
	}

	@Test
	void whoeverLeadsInsteadIsInvitedAndWhoeverDidIsReleased() {
		GroupSession session = aSession(3);
		session.comesNear(words(), NOON);
		GroupWords after = new GroupWords("T", "A", words().audience(), BEN, "Ben", MIRA, null, "https://x.example");

		session.isLedBy(words(), after, NOON);

		assertThat(facts(session).subList(2, 4)).satisfiesExactly(
				(released) -> assertThat(released)
					.isEqualTo(new GroupEvent.PlaceReturned(session.facts(), LENA, 1, Part.FACILITATOR, NOON)),
				(invited) -> assertThat(invited)
					.isEqualTo(new GroupEvent.LeaderInvited(session.facts(), MIRA, 1, Part.BACKUP, NOON)));
	}

	@Test
	void onceItHasBegunNothingIsMovedCancelledOrTaken() {
		GroupSession session = aSession(3);

		assertThatExceptionOfType(SessionIsOver.class).isThrownBy(() -> session.moveTo(LATER, words(), BEGUN));
		assertThatExceptionOfType(SessionIsOver.class).isThrownBy(() -> session.cancel(words(), BEGUN));
		assertThatExceptionOfType(SessionIsOver.class).isThrownBy(() -> session.requireAhead(BEGUN));
	}

	@Test
	void nobodyWritesDownWhoCameBeforeAnybodyCould() {
		GroupSession session = aSession(3);

		assertThatExceptionOfType(HasNotBegun.class)
			.isThrownBy(() -> session.hasBeenHeld(BEGUN.minus(Duration.ofSeconds(1))));
		session.hasBeenHeld(BEGUN);
		session.hasBeenHeld(BEGUN);
		assertThat(session.status()).isEqualTo(SessionStatus.HELD);
	}

	@Test
	void aCancelledMeetingWasNotHeld() {
		GroupSession session = aSession(3);
		session.cancel(words(), NOON);

		assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> session.hasBeenHeld(BEGUN));
	}

	@Test
	void thereAreNeverFewerPlacesThanAreTaken() {
		GroupSession session = aSession(2);
		session.take();
		session.take();

		assertThat(session.hasRoom()).isFalse();
		assertThatExceptionOfType(PlacesAreTaken.class).isThrownBy(() -> session.hasPlaces(1));
		session.hasPlaces(3);
		assertThat(session.hasRoom()).isTrue();
	}

	@ParameterizedTest
	@EnumSource
	void aPlaceTakesOnlyTheStepsOfItsTable(PlaceStatus from) {
		for (PlaceStatus to : PlaceStatus.values()) {
			GroupPlace place = in(from);
			if (from.next().contains(to)) {
				step(place, to);
				assertThat(place.status()).isEqualTo(to);
			}
			else {
				assertThatExceptionOfType(IllegalTransition.class).isThrownBy(() -> step(place, to));
			}
		}
	}

	private static GroupPlace in(PlaceStatus status) {
		GroupPlace place = new GroupPlace(new UUID(1, 1), new UUID(2, 2), MIRA);
		if (status != PlaceStatus.RETURNED) {
			step(place, status);
		}
		return place;
	}

	private static void step(GroupPlace place, PlaceStatus to) {
		SessionFacts facts = aSession(3).facts();
		switch (to) {
			case WAITING -> place.waitAs(1);
			case GIVEN -> place.give(facts, false, NOON);
			case RETURNED -> place.giveBack(facts, false, NOON);
		}
	}

	/** What an aggregate would tell when it is saved. */
	@SuppressWarnings("unchecked")
	private static List<GroupEvent> facts(AbstractAggregateRoot<?> aggregate) {
		return List.copyOf((List<GroupEvent>) ReflectionTestUtils.invokeMethod(aggregate, "domainEvents"));
	}

}
