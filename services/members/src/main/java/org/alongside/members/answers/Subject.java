package org.alongside.members.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a member may be asked besides the three questions, in the order of their list; one
 * page each.
 */
public enum Subject {

	/** Postcode or Eircode. */
	POSTCODE(Answer.Postcode.class),
	/** Date of birth. */
	BORN(Answer.Born.class),
	/** IETF language tags, the sign languages of these islands among them. */
	LANGUAGES(Answer.Codes.class, "en", "cy", "ga", "gd", "bfi", "isg", "ar", "bn", "zh", "fr", "de", "gu", "it", "lt",
			"pl", "pt", "pa", "ro", "so", "es", "uk", "ur"),
	/** Pronouns and gender. */
	ABOUT(Answer.About.class, "FEMALE", "MALE", "NON_BINARY", "ANOTHER"),
	/** Whether they join as the parent or guardian of somebody under 18. */
	GUARDIAN(Answer.Codes.class, "YES", "NO"),
	/** Diagnoses, which change over time. */
	HISTORY(Answer.History.class),
	/** Where they are in it. */
	STAGE(Answer.Codes.class, "WORSENING", "HOSPITAL", "PLATEAU", "RECOVERING", "STABLE", "RELAPSED", "RECOVERED",
			Subject.UNKNOWN),
	/** What they went through. */
	JOURNEY(Answer.Codes.class, "ICU", "VENTILATED_HOSPITAL", "VENTILATED_HOME", "TRACHEOSTOMY", "WHEELCHAIR", "HANDS",
			Subject.NONE),
	/** What was tried. */
	TREATMENTS(Answer.Codes.class, "IVIG", "SCIG", "PLASMA_EXCHANGE", "STEROIDS", "IMMUNOSUPPRESSANTS", Subject.NONE,
			Subject.UNKNOWN),
	/** How they can physically be in touch. */
	CHANNELS(Answer.Codes.class, "VOICE", "VIDEO", "TEXT", "EMAIL", "CARER", "AAC"),
	/** When in a week they cannot. */
	TIMES(Answer.Codes.class),
	/** On which days treatment falls. */
	INFUSIONS(Answer.Infusions.class, "MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

	/** An option that goes with no other. */
	public static final String NONE = "NONE";

	/** The other option that goes with no other, of which nothing is told. */
	public static final String UNKNOWN = "UNKNOWN";

	private static final Set<Subject> ONE_ANSWER = Set.of(GUARDIAN, STAGE);

	private static final Set<Subject> LISTS = Set.of(LANGUAGES, GUARDIAN, STAGE, JOURNEY, TREATMENTS, CHANNELS);

	private final Class<? extends Answer> kind;

	private final List<String> options;

	Subject(Class<? extends Answer> kind, String... options) {
		this.kind = kind;
		this.options = List.of(options);
	}

	/** Whether it is asked only of those who agree that we hold health data. */
	public boolean isAboutHealth() {
		return compareTo(HISTORY) >= 0;
	}

	/** Whether its page is a list of options and nothing else. */
	public boolean isList() {
		return LISTS.contains(this);
	}

	/** Whether only one of the options can be true. */
	public boolean takesOne() {
		return ONE_ANSWER.contains(this);
	}

	public List<String> options() {
		return this.options;
	}

	/** As it stands in addresses and message keys. */
	public String path() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Where its page is. */
	public String url() {
		return (isList() ? "/members/profile/subjects/" : "/members/profile/") + path();
	}

	public static Optional<Subject> at(String path) {
		return Arrays.stream(values()).filter((subject) -> subject.path().equals(path)).findFirst();
	}

	Class<? extends Answer> kind() {
		return this.kind;
	}

}
