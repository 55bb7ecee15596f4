package org.alongside.members.enquiries;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the office promises, what looks like no person, and how long all is kept.
 *
 * @param answerWithin in how many working days the office answers
 * @param youngestForm how old a form is at least when a person has filled it in
 * @param links how many links somebody may send who is not signed in
 * @param suspiciousPerNetwork from how many on, in a window, we ask whether a person
 * wrote them
 * @param mostPerNetwork how many are taken from one network in a window
 * @param mailsPerAddressADay how many receipts go to one address in a day
 * @param keepClosed how long one is kept after it was closed
 * @param keepSpam how long what is probably spam is kept
 * @param safeguardingMail who hears at once that something felt wrong
 * @param safeguardingName how they are greeted
 */
@ConfigurationProperties("members.enquiries")
@Validated
record EnquirySettings(@Min(1) @DefaultValue("2") int answerWithin, @NotNull @DefaultValue("3s") Duration youngestForm,
		@Min(0) @DefaultValue("2") int links, @Min(1) @DefaultValue("10") int suspiciousPerNetwork,
		@Min(1) @DefaultValue("60") int mostPerNetwork, @Min(1) @DefaultValue("10") int mailsPerAddressADay,
		@NotNull @DefaultValue("730d") Duration keepClosed, @NotNull @DefaultValue("90d") Duration keepSpam,
		@NotBlank String safeguardingMail, @NotBlank @DefaultValue("Safeguarding") String safeguardingName) {
}
