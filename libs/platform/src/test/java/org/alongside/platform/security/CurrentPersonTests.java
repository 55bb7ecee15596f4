package org.alongside.platform.security;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;

import static org.assertj.core.api.Assertions.assertThat;

class CurrentPersonTests {

	private static final UUID HANA = UUID.fromString("01990000-0000-7000-8000-0000000000aa");

	private static final UUID BO = UUID.fromString("01990000-0000-7000-8000-0000000000bb");

	@Test
	void anAccessTokenNamesWhoActsForItsSubject() {
		SignedIn person = read(Map.of("sub", "" + BO, "name", "Bo", "roles", List.of("MEMBER"), "act",
				Map.of("sub", "" + HANA, "name", "Hana")));

		assertThat(person.id()).isEqualTo(BO);
		assertThat(person.name()).isEqualTo("Bo");
		assertThat(person.isActedFor()).isTrue();
		assertThat(person.doer()).isEqualTo(new Actor(HANA, "Hana"));
	}

	@Test
	void anAccessTokenNamesWhatItsSubjectKeepsFromWhoActs() {
		SignedIn person = read(Map.of("sub", "" + BO, "act",
				Map.of("sub", "" + HANA, "name", "Hana", "shut", " /grants /members/profile ")));

		assertThat(person.doer().shut()).containsExactly("/grants", "/members/profile");
		assertThat(person.doer().isShut("/grants")).isTrue();
		assertThat(person.doer().isShut("/grants/applications/{id}")).isTrue();
		assertThat(person.doer().isShut("/grantsmanship")).isFalse();
		assertThat(person.doer().isShut("/members/home-part")).isFalse();
		assertThat(read(Map.of("sub", "" + BO, "act", Map.of("sub", "" + HANA, "shut", " "))).doer().shut()).isEmpty();
		assertThat(read(Map.of("sub", "" + BO, "act", Map.of("sub", "" + HANA, "shut", List.of("/x")))).doer().shut())
			.isEmpty();
	}

	@Test
	void anIdTokenNamesForWhomItsSubjectActs() {
		SignedIn person = read(
				Map.of("sub", "" + HANA, "name", "Hana", "acting_for", Map.of("sub", "" + BO, "name", "Bo")));

		assertThat(person.id()).isEqualTo(BO);
		assertThat(person.doer()).isEqualTo(new Actor(HANA, "Hana"));
	}

	@Test
	void whoActsForNobodyIsThemselves() {
		SignedIn person = read(Map.of("sub", "" + HANA, "name", "Hana"));

		assertThat(person.isActedFor()).isFalse();
		assertThat(person.doer()).isEqualTo(new Actor(HANA, "Hana"));
		assertThat(read(Map.of("sub", "" + HANA, "act", Map.of("sub", "nobody"))).actor()).isNull();
	}

	private static SignedIn read(Map<String, Object> claims) {
		ClaimAccessor accessor = () -> claims;
		return CurrentPerson.of(new TestingAuthenticationToken(accessor, "")).orElseThrow();
	}

}
