package org.alongside.members.consent;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.format.annotation.DateTimeFormat;

/**
 * The words that somebody agrees to: a content file, which is never changed. Other words
 * are another version, in a file of their own.
 *
 * @param purpose what they are about
 * @param version names them for ever
 * @param from the day since which they are shown
 * @param title in a few words
 * @param text in plain words, a paragraph a piece
 * @param spoken what staff read out on the phone
 */
record Wording(@NotNull Purpose purpose, @NotBlank @Pattern(regexp = "[a-z-]+-[0-9]+") String version,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @NotBlank String title,
		@NotEmpty List<@NotBlank String> text, @NotBlank String spoken) {
}
