package org.alongside.peersupport.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.peersupport.people.KnownPerson;
import org.alongside.peersupport.traits.Traits;
import org.alongside.platform.security.SignedIn;

/** Groups, meetings and people, made up. */
final class GroupFixtures {

	static final UUID LENA = UUID.fromString("019aa000-0000-7000-8000-0000000000a1");

	static final UUID BEN = UUID.fromString("019aa000-0000-7000-8000-0000000000a2");

	static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

	static final String LINK = "https://meet.example/secret-room";

	private GroupFixtures() {
	}

	/** A group for everybody, led by two of the charity. */
	static GroupWords words() {
		return new GroupWords("Thursday circle", "We talk.", new Audience(List.of(), List.of()), LENA, "Lena", BEN,
				"Ben", LINK);
	}

	static GroupWords wordsFor(List<String> roles, List<String> conditions) {
		return new GroupWords("Thursday circle", "We talk.", new Audience(roles, conditions), LENA, "Lena", BEN, "Ben",
				LINK);
	}

	static GroupSession aSession(int places) {
		return new GroupSession(new UUID(7, places), "GC-7K2M-9QX4", new UUID(8, 8),
				When.at(LocalDate.of(2026, 12, 3), LocalTime.of(18, 0), ZoneId.of("Europe/London"), 60), places);
	}

	/** Weekly, from so many days after today. */
	static GroupPlan plan(int inDays, int places, int sessions) {
		return new GroupPlan(ZoneId.of("Europe/London"),
				LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(inDays), LocalTime.of(18, 0), 60, places,
				Rhythm.WEEKLY, sessions);
	}

	static KnownPerson known(String role, String condition, String age) {
		return new KnownPerson(new Traits(role, condition, "ENGLAND", age, List.of(), List.of(), List.of(), List.of(),
				"", "", List.of(), List.of(), "", "", ""), List.of(), List.of(), false, false);
	}

	static SignedIn somebody(UUID id, String name) {
		return new SignedIn(id, name, Set.of("MEMBER"), NOON, Set.of());
	}

}
