package org.alongside.members.help;

import java.util.Arrays;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * What the help finder's address may say. Codes that nobody knows are left out.
 *
 * @param nation code of the nation
 * @param who code of who asks
 * @param situation code of what it is about
 * @param show present once the button was pressed, whatever was chosen
 */
record HelpForm(@Nullable String nation, @Nullable String who, @Nullable String situation, @Nullable String show) {

	HelpChoice choice() {
		return new HelpChoice(known(this.nation, Nation.class), known(this.who, WhoAsks.class),
				known(this.situation, Situation.class));
	}

	/** As the page shows it again. */
	HelpForm known() {
		var choice = choice();
		return new HelpForm(code(choice.nation()), code(choice.who()), code(choice.situation()), this.show);
	}

	boolean holdsUnknownCodes() {
		var choice = choice();
		return given(this.nation) && choice.nation() == null || given(this.who) && choice.who() == null
				|| given(this.situation) && choice.situation() == null;
	}

	boolean isAsked() {
		return given(this.show) || !choice().isEmpty();
	}

	private static boolean given(@Nullable String typed) {
		return typed != null && !typed.isBlank();
	}

	private static @Nullable String code(@Nullable Enum<?> known) {
		return (known != null) ? known.name() : null;
	}

	private static <E extends Enum<E>> @Nullable E known(@Nullable String typed, Class<E> codes) {
		String code = (typed != null) ? typed.strip() : "";
		return Arrays.stream(codes.getEnumConstants())
			.filter((each) -> each.name().equalsIgnoreCase(code))
			.findFirst()
			.orElse(null);
	}

}
