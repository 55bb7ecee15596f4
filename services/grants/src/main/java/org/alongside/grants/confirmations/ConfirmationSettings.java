package org.alongside.grants.confirmations;

import java.time.Period;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How hospitals are asked. Whose addresses are a health service's own, as known on 26
 * November 2026: {@code nhs.uk} (trusts in England, and {@code wales.nhs.uk}),
 * {@code nhs.net} (NHSmail), {@code nhs.scot}, {@code nhs.wales}, {@code hscni.net}
 * (Health and Social Care in Northern Ireland) and {@code hse.ie} (Health Service
 * Executive). Hospitals that are not a health service's own, such as Ireland's voluntary
 * hospitals, are the charity's to add.
 *
 * @param openForDays how long a link opens
 * @param remindAfterDays after how many days somebody is reminded, once
 * @param mostMails how often anybody is asked for one application, reminders apart
 * @param keep how long it is kept who was named
 * @param domains of health services; whatever ends with one, after a dot, is one too
 */
@ConfigurationProperties("alongside.grants.confirmations")
@Validated
record ConfirmationSettings(@Positive @DefaultValue("14") int openForDays,
		@Positive @DefaultValue("5") int remindAfterDays, @Positive @DefaultValue("6") int mostMails,
		@NotNull @DefaultValue("12m") Period keep, @NotEmpty @DefaultValue( {
				"nhs.uk", "nhs.net", "nhs.scot", "nhs.wales", "hscni.net", "hse.ie" }) List<String> domains){

	boolean isHealthService(Professional who) {
		return this.domains.stream()
			.anyMatch((known) -> who.domain().equals(known) || who.domain().endsWith("." + known));
	}

}
