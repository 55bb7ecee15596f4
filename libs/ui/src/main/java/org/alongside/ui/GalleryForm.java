package org.alongside.ui;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A form with one field of every kind. */
record GalleryForm(@Nullable String name, @Nullable String email, @Nullable String miles, @Nullable String amount,
		@Nullable String story, @Nullable Relation relation, List<String> needs, @Nullable String nation,
		@Nullable Day visit, @Nullable String photos, @Nullable String code, boolean declared, String token) {

	static GalleryForm empty() {
		return new GalleryForm(null, null, null, null, null, null, List.of(), null, null, null, null, false, "t-1");
	}

	static GalleryForm filled(String words) {
		return new GalleryForm(words, "sam@example.org", "48", "120.00", words, Relation.FAMILY,
				List.of("LARGE_PRINT", "HELPED"), "WALES", new Day("3", "11", "2026"), null, "204816", true, "t-1");
	}

	/** Who someone is to the condition. */
	enum Relation {

		PATIENT, FAMILY, BEREAVED

	}

	record Day(String day, String month, String year) {
	}
}
