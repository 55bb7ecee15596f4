package org.alongside.peersupport.asking;

import java.util.List;
import java.util.Objects;

import org.alongside.peersupport.requests.Wishes;
import org.alongside.peersupport.traits.TraitOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/** What somebody wishes of a buddy, as typed. */
record WishesForm(@Nullable Boolean inHospital, @Nullable List<String> mustHaves, @Nullable Boolean anyCondition,
		@Nullable Boolean anyRole, @Nullable String preferredGender, @Nullable String note) {

	private static final int LONGEST = 1000;

	static WishesForm of(Wishes wishes) {
		return new WishesForm(wishes.inHospital(), wishes.mustHaves(), wishes.anyCondition(), wishes.anyRole(),
				wishes.preferredGender(), wishes.note());
	}

	void check(Errors errors) {
		if (this.note != null && this.note.length() > LONGEST) {
			errors.rejectValue("note", "peer-support.too-long", new Object[] { LONGEST }, null);
		}
	}

	Wishes wishes() {
		List<String> chosen = Objects.requireNonNullElse(this.mustHaves, List.of());
		return new Wishes(Wishes.MUST_HAVES.stream().filter(chosen::contains).toList(),
				Boolean.TRUE.equals(this.anyCondition), Boolean.TRUE.equals(this.anyRole),
				TraitOptions.first("gender", Objects.requireNonNullElse(this.preferredGender, "")),
				Boolean.TRUE.equals(this.inHospital), Objects.requireNonNullElse(this.note, "").strip());
	}

}
