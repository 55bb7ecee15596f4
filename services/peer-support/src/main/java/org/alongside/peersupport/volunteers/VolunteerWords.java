package org.alongside.peersupport.volunteers;

import java.util.List;

import org.alongside.peersupport.traits.Traits;

/**
 * What a volunteer told of themselves; it lies sealed.
 *
 * @param noGo topics they do not want to talk about
 */
public record VolunteerWords(String name, Traits traits, List<String> noGo) {

	static final VolunteerWords GONE = new VolunteerWords("", Traits.UNKNOWN, List.of());

	public VolunteerWords {
		noGo = List.copyOf(noGo);
	}

}
