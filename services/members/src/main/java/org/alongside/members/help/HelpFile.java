package org.alongside.members.help;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A content file: everything we know of one kind of help.
 *
 * @param kind which kind
 * @param situations what it is for
 * @param who whom it is for, unless an entry says otherwise
 * @param written when its words were written
 * @param entries what there is
 */
record HelpFile(@NotNull HelpKind kind, @NotEmpty Set<Situation> situations, @NotEmpty Set<WhoAsks> who,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate written,
		@NotEmpty @Valid List<Entry> entries) {

	List<HelpEntry> all() {
		return this.entries.stream().map((entry) -> entry.in(this)).toList();
	}

	/**
	 * One offer of help.
	 *
	 * @param id names it for ever
	 * @param nations where it is to be had
	 * @param who whom it is for; empty when for all whom the file is for
	 * @param title what it is called
	 * @param text what it is, in plain words
	 * @param url the official site
	 * @param page a page of our own instead of a site
	 * @param phone a number to ring
	 * @param textTo a number to send a text message to
	 * @param textWord the word to send
	 * @param source who says so
	 * @param checked when we last compared it with its source; nothing when never
	 */
	record Entry(@NotBlank @Pattern(regexp = "[a-z0-9-]+") String id, @NotEmpty Set<Nation> nations,
			@DefaultValue Set<WhoAsks> who, @NotBlank String title, @NotBlank String text,
			@Pattern(regexp = "https://[a-z0-9.-]+/\\S*") @Nullable String url,
			@Pattern(regexp = "/[a-z/-]+") @Nullable String page, @Pattern(regexp = "[0-9 ]+") @Nullable String phone,
			@Pattern(regexp = "[0-9]+") @Nullable String textTo, @Pattern(regexp = "[A-Z]+") @Nullable String textWord,
			@NotBlank String source, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate checked) {

		@AssertTrue
		boolean isReachedInOneWay() {
			return this.url == null || this.page == null;
		}

		@AssertTrue
		boolean isTextedWithAWord() {
			return (this.textTo == null) == (this.textWord == null);
		}

		private HelpEntry in(HelpFile file) {
			return new HelpEntry(this, file.kind(), file.situations(), this.who.isEmpty() ? file.who() : this.who,
					file.written(), this.checked, null);
		}

	}

}
