package org.alongside.grants.applications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long to wait for a family.
 *
 * @param firstReminderDays after how many days they are reminded
 * @param secondReminderDays after how many once more
 * @param parkAfterDays after how many a person should look at it; nobody is refused by
 * then
 */
@ConfigurationProperties("alongside.grants.asking")
record AskingSettings(@DefaultValue("14") int firstReminderDays, @DefaultValue("35") int secondReminderDays,
		@DefaultValue("42") int parkAfterDays) {
}
