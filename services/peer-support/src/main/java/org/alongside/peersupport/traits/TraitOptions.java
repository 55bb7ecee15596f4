package org.alongside.peersupport.traits;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What can be chosen. The words of each code are the message
 * {@code peer-support.LIST.CODE}. The codes are those of members' questions (2026-11), so
 * that what somebody told there need not be told again.
 */
public final class TraitOptions {

	static final String UNDER_18 = "UNDER_18";

	public static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");

	public static final List<String> PARTS = List.of("MORNING", "AFTERNOON", "EVENING");

	public static final List<String> ROLES = List.of("PATIENT", "CARER", "BEREAVED");

	public static final List<String> TOPICS = List.of("FIRST_WEEKS", "INTENSIVE_CARE", "TREATMENT", "PAIN", "TIREDNESS",
			"WALKING", "HANDS", "WORK", "MONEY", "FAMILY", "MOOD", "DEATH");

	public static final List<String> STAGES = List.of("HOSPITAL", "WORSENING", "RELAPSED", "PLATEAU", "RECOVERING",
			"STABLE", "RECOVERED");

	public static final List<String> GENDERS = List.of("FEMALE", "MALE", "NON_BINARY", "ANOTHER");

	public static final List<String> AGES = List.of(UNDER_18, "18-24", "25-34", "35-44", "45-54", "55-64", "65-74",
			"75+");

	public static final List<String> NATIONS = List.of("ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "IRELAND",
			"CROWN_DEPENDENCY");

	/** Every list by its name, as pages show them. */
	public static final Map<String, List<String>> ALL = Map.ofEntries(Map.entry("role", ROLES),
			Map.entry("condition", List.of("GBS", "CIDP", "MMN", "OTHER", "UNSURE")), Map.entry("nation", NATIONS),
			Map.entry("age", AGES), Map.entry("channel", List.of("VOICE", "VIDEO", "TEXT", "EMAIL", "CARER", "AAC")),
			Map.entry("language",
					List.of("en", "cy", "ga", "gd", "bfi", "isg", "ar", "bn", "zh", "fr", "de", "gu", "it", "lt", "pl",
							"pt", "pa", "ro", "so", "es", "uk", "ur")),
			Map.entry("topic", TOPICS), Map.entry("gender", GENDERS),
			Map.entry("variant",
					List.of("GBS_CLASSIC", "GBS_MILLER_FISHER", "GBS_AXONAL", "GBS_PURE_MOTOR", "GBS_FACIAL",
							"GBS_THROAT_AND_ARMS", "GBS_LEGS", "GBS_BICKERSTAFF", "CIDP_TYPICAL", "CIDP_MULTIFOCAL",
							"CIDP_DISTAL", "CIDP_FOCAL", "CIDP_MOTOR", "CIDP_SENSORY", "ANTI_MAG", "NODOPATHY")),
			Map.entry("journey",
					List.of("ICU", "VENTILATED_HOSPITAL", "VENTILATED_HOME", "TRACHEOSTOMY", "WHEELCHAIR", "HANDS")),
			Map.entry("treatment",
					List.of("IVIG", "SCIG", "PLASMA_EXCHANGE", "STEROIDS", "IMMUNOSUPPRESSANTS", "NONE")),
			Map.entry("stage", STAGES),
			Map.entry("relationship", List.of("PARTNER", "PARENT", "CHILD", "BROTHER_OR_SISTER", "FRIEND")),
			Map.entry("rhythm", List.of("WEEKLY", "FORTNIGHTLY", "MONTHLY", "NOW_AND_THEN")));

	private TraitOptions() {
	}

	/** Of some codes those that a list has. */
	public static List<String> known(String list, List<String> codes) {
		List<String> options = ALL.getOrDefault(list, List.of());
		return codes.stream().filter(options::contains).distinct().toList();
	}

	/** Of codes with a space between those that a list has. */
	public static List<String> known(String list, String codes) {
		return known(list, Arrays.asList(codes.strip().split("\\s+")));
	}

	/** Of codes with a space between the first that a list has, or a blank. */
	public static String first(String list, String codes) {
		return known(list, codes).stream().findFirst().orElse("");
	}

}
