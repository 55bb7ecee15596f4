package org.alongside.peersupport.groups;

import java.util.Arrays;
import java.util.List;

import org.alongside.peersupport.people.KnownPerson;

/**
 * Whom a group is for. Nothing said is everybody; who is not sure of their condition
 * belongs to each, and CIDP and MMN are one, as in the matching. Grown-ups only.
 *
 * @param roles such as {@code CARER}; none for all
 * @param conditions such as {@code GBS}; none for all
 */
public record Audience(List<String> roles, List<String> conditions) {

	private static final List<String> ONE_FAMILY = List.of("CIDP", "MMN");

	public Audience {
		roles = List.copyOf(roles);
		conditions = List.copyOf(conditions);
	}

	static Audience of(String roles, String conditions) {
		return new Audience(codes(roles), codes(conditions));
	}

	/**
	 * Whether a group is open to somebody, as far as we know them. Of who took back that
	 * we may know it, we know nothing.
	 * @param person what is known
	 * @return false for everybody under 18
	 */
	boolean admits(KnownPerson person) {
		if (isTooYoung(person) || person.dead()) {
			return false;
		}
		if (isForEverybody()) {
			return true;
		}
		return !person.withdrawn() && (this.roles.isEmpty() || this.roles.contains(person.traits().role()))
				&& (this.conditions.isEmpty() || isAbout(person.traits().condition()));
	}

	private static boolean isTooYoung(KnownPerson person) {
		return !person.traits().age().isEmpty() && !person.traits().isAdult();
	}

	boolean isForEverybody() {
		return this.roles.isEmpty() && this.conditions.isEmpty();
	}

	private boolean isAbout(String condition) {
		return condition.equals("UNSURE") || this.conditions.contains(condition)
				|| ONE_FAMILY.contains(condition) && this.conditions.stream().anyMatch(ONE_FAMILY::contains);
	}

	private static List<String> codes(String text) {
		return Arrays.stream(text.split(" ")).filter((code) -> !code.isEmpty()).toList();
	}

}
