package org.alongside.peersupport.traits;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody, all of it codes. A blank or an empty list says that nothing
 * is known, which is never held against anybody.
 *
 * @param role {@code PATIENT}, {@code CARER} or {@code BEREAVED}
 * @param age a band of years, such as {@code 45-54}
 * @param hours parts of the week, such as {@code MON_EVENING}
 * @param relationship to whom they care for or have lost
 */
public record Traits(String role, String condition, String nation, String age, List<String> channels,
		List<String> hours, List<String> languages, List<String> topics, String gender, String variant,
		List<String> journey, List<String> treatments, String stage, String relationship, String rhythm) {

	public static final Traits UNKNOWN = new Traits("", "", "", "", List.of(), List.of(), List.of(), List.of(), "", "",
			List.of(), List.of(), "", "", "");

	@SuppressWarnings("NullAway")
	public Traits(@Nullable String role, @Nullable String condition, @Nullable String nation, @Nullable String age,
			@Nullable List<String> channels, @Nullable List<String> hours, @Nullable List<String> languages,
			@Nullable List<String> topics, @Nullable String gender, @Nullable String variant,
			@Nullable List<String> journey, @Nullable List<String> treatments, @Nullable String stage,
			@Nullable String relationship, @Nullable String rhythm) {
		this.role = text(role);
		this.condition = text(condition);
		this.nation = text(nation);
		this.age = text(age);
		this.channels = list(channels);
		this.hours = list(hours);
		this.languages = list(languages);
		this.topics = list(topics);
		this.gender = text(gender);
		this.variant = text(variant);
		this.journey = list(journey);
		this.treatments = list(treatments);
		this.stage = text(stage);
		this.relationship = text(relationship);
		this.rhythm = text(rhythm);
	}

	/** The five questions that everybody answers. */
	public boolean isComplete() {
		return !this.role.isEmpty() && !this.condition.isEmpty() && !this.nation.isEmpty() && !this.age.isEmpty()
				&& !this.channels.isEmpty();
	}

	public boolean isAdult() {
		return !this.age.isEmpty() && !this.age.equals(TraitOptions.UNDER_18);
	}

	/** English, unless something else was said. */
	public List<String> spoken() {
		return this.languages.isEmpty() ? List.of("en") : this.languages;
	}

	/** What is not known here, filled in from elsewhere; what was said here stands. */
	public Traits filledFrom(Traits other) {
		return new Traits(or(this.role, other.role), or(this.condition, other.condition), or(this.nation, other.nation),
				or(this.age, other.age), or(this.channels, other.channels), or(this.hours, other.hours),
				or(this.languages, other.languages), or(this.topics, other.topics), or(this.gender, other.gender),
				or(this.variant, other.variant), or(this.journey, other.journey), or(this.treatments, other.treatments),
				or(this.stage, other.stage), or(this.relationship, other.relationship), or(this.rhythm, other.rhythm));
	}

	private static String or(String said, String otherwise) {
		return said.isEmpty() ? otherwise : said;
	}

	private static List<String> or(List<String> said, List<String> otherwise) {
		return said.isEmpty() ? otherwise : said;
	}

	private static String text(@Nullable String given) {
		return (given != null) ? given : "";
	}

	private static List<String> list(@Nullable List<String> given) {
		return (given != null) ? List.copyOf(given) : List.of();
	}

}
