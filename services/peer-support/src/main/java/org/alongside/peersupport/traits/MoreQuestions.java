package org.alongside.peersupport.traits;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * The questions nobody has to answer, as typed. What no list has is passed over: only a
 * page that is not ours could have sent it.
 */
public record MoreQuestions(@Nullable List<String> hours, @Nullable List<String> languages,
		@Nullable List<String> topics, @Nullable String variant, @Nullable List<String> journey,
		@Nullable List<String> treatments, @Nullable String stage, @Nullable String relationship,
		@Nullable String gender, @Nullable String rhythm) {

	public static MoreQuestions of(Traits traits) {
		return new MoreQuestions(traits.hours(), traits.languages(), traits.topics(), traits.variant(),
				traits.journey(), traits.treatments(), traits.stage(), traits.relationship(), traits.gender(),
				traits.rhythm());
	}

	/** Nothing here can be missing; only what could not be read at all is a mistake. */
	public boolean isReadable(Errors errors) {
		return !errors.hasErrors();
	}

	/** These answers over what else is known. */
	public Traits over(Traits traits) {
		return new Traits(traits.role(), traits.condition(), traits.nation(), traits.age(), traits.channels(),
				list(this.hours).stream().filter(MoreQuestions::isPartOfTheWeek).distinct().toList(),
				TraitOptions.known("language", list(this.languages)), TraitOptions.known("topic", list(this.topics)),
				one("gender", this.gender), one("variant", this.variant),
				TraitOptions.known("journey", list(this.journey)),
				TraitOptions.known("treatment", list(this.treatments)), one("stage", this.stage),
				one("relationship", this.relationship), one("rhythm", this.rhythm));
	}

	private static boolean isPartOfTheWeek(String code) {
		String[] words = code.split("_", 2);
		return words.length == 2 && TraitOptions.DAYS.contains(words[0]) && TraitOptions.PARTS.contains(words[1]);
	}

	private static String one(String list, @Nullable String code) {
		return TraitOptions.first(list, Objects.requireNonNullElse(code, ""));
	}

	private static List<String> list(@Nullable List<String> given) {
		return Objects.requireNonNullElse(given, List.of());
	}

}
