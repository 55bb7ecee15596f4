package org.alongside.members.help;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import org.alongside.members.people.Condition;

import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A condition in plain words.
 *
 * @param condition which one
 * @param title its name
 * @param lead what it is, in short
 * @param written when the words were written
 * @param source what they were written from
 * @param sections the rest
 */
record ConditionText(@NotNull Condition condition, @NotBlank String title, @NotBlank String lead,
		@NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate written, @NotBlank String source,
		@NotEmpty @Valid List<Section> sections) {

	/**
	 * One question somebody may have.
	 *
	 * @param title the question
	 * @param text its answer, a paragraph each
	 * @param points what is better read as a list
	 */
	record Section(@NotBlank String title, @NotEmpty List<@NotBlank String> text,
			@DefaultValue List<@NotBlank String> points) {
	}

}
