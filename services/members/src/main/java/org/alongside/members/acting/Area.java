package org.alongside.members.acting;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person may keep from a helper: the pages of one of our services, or of a part.
 */
enum Area {

	PROFILE("/members/profile", "/members/welcome"), GRANTS("/grants"), PEER_SUPPORT("/peer-support");

	private final List<String> pages;

	Area(String... pages) {
		this.pages = List.of(pages);
	}

	/** Where the pages of some begin. */
	static List<String> pages(Collection<Area> areas) {
		return areas.stream().sorted().flatMap((area) -> area.pages.stream()).toList();
	}

	/** All but these. */
	static Set<Area> without(Collection<Area> areas) {
		var others = EnumSet.allOf(Area.class);
		others.removeAll(areas);
		return others;
	}

	static String written(Collection<Area> areas) {
		return areas.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

	static Set<Area> read(String written) {
		var areas = EnumSet.noneOf(Area.class);
		Arrays.stream(written.split(" ")).filter((code) -> !code.isEmpty()).map(Area::valueOf).forEach(areas::add);
		return areas;
	}

}
