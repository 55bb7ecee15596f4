package org.alongside.members.answers;

/**
 * What matching may know of a member: codes, with a space between, and nothing where
 * nothing is known.
 */
public record SupportProfile(boolean adult, String ageBand, String gender, String relationship, String condition,
		String variant, String journey, String treatments, String stage, String nation, String languages,
		String channels, String unavailable, String infusionDays, String home) {

	/** Nothing is known, or nothing may be. */
	public static final SupportProfile EMPTY = new SupportProfile(false, "", "", "", "", "", "", "", "", "", "", "", "",
			"", "");

}
