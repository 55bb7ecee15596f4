package org.alongside.members.answers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the charity takes for granted about people and their week.
 *
 * @param adultFrom the age from which people are matched and join for themselves
 * @param oldest the age above which a date of birth is a slip
 * @param morning from when until when, as {@code 0600-1200}
 * @param afternoon the same
 * @param evening the same
 */
@ConfigurationProperties("members.profile")
@Validated
public record ProfileSettings(@Min(16) @DefaultValue("18") int adultFrom,
		@Min(100) @Max(130) @DefaultValue("120") int oldest,
		@NotNull @Pattern(regexp = "\\d{4}-\\d{4}") @DefaultValue("0600-1200") String morning,
		@NotNull @Pattern(regexp = "\\d{4}-\\d{4}") @DefaultValue("1200-1700") String afternoon,
		@NotNull @Pattern(regexp = "\\d{4}-\\d{4}") @DefaultValue("1700-2200") String evening) {
}
