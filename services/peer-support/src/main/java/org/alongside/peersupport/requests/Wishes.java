package org.alongside.peersupport.requests;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wishes of a buddy.
 *
 * @param mustHaves what has to be so, such as {@code SAME_GENDER}
 * @param anyCondition whether a buddy with another illness would be welcome
 * @param anyRole whether a buddy in another role would be welcome
 * @param preferredGender a code, or a blank
 * @param inHospital whether they, or whom they care for, are in hospital
 * @param note what else we should know
 */
public record Wishes(List<String> mustHaves, boolean anyCondition, boolean anyRole, String preferredGender,
		boolean inHospital, String note) {

	public static final List<String> MUST_HAVES = List.of("SAME_GENDER", "SAME_VARIANT", "SAME_NATION");

	public static final Wishes NONE = new Wishes(List.of(), false, false, "", false, "");

	public Wishes(@Nullable List<String> mustHaves, boolean anyCondition, boolean anyRole,
			@Nullable String preferredGender, boolean inHospital, @Nullable String note) {
		this.mustHaves = (mustHaves != null) ? List.copyOf(mustHaves) : List.of();
		this.anyCondition = anyCondition;
		this.anyRole = anyRole;
		this.preferredGender = (preferredGender != null) ? preferredGender : "";
		this.inHospital = inHospital;
		this.note = (note != null) ? note : "";
	}

}
