package org.alongside.members.leaving;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people leave.
 *
 * @param grace how long they may change their mind
 * @param services who besides members must answer that they have forgotten somebody, and
 * say what they hold of somebody
 * @param answerWithin when a service that has not answered is shown to staff
 * @param retractAgainAfter when the tombstone of a contact is laid a second time: longer
 * than a segment of {@code members.contacts} stays open (one day)
 */
@ConfigurationProperties("members.leaving")
@Validated
public record LeavingSettings(@NotNull @DefaultValue("14d") Duration grace, @NotEmpty @DefaultValue( {
		"grants", "notifications", "peer-support" }) List<String> services,
		@NotNull @DefaultValue("24h") Duration answerWithin, @NotNull @DefaultValue("25h") Duration retractAgainAfter){
}
