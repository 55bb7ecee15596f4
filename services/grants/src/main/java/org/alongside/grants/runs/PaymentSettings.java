package org.alongside.grants.runs;

import java.time.DayOfWeek;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the charity pays.
 *
 * @param payDay on which day of the week
 * @param mostPerRun how many payments a run may have
 * @param furthestDays how many days ahead a run may be dated
 * @param holder how the charity's name stands on its accounts; its own name if null
 * @param sortCode of the account that pounds are paid from
 * @param number of the account that pounds are paid from
 * @param iban of the account that euro are paid from
 */
@ConfigurationProperties("alongside.grants.payments")
record PaymentSettings(@DefaultValue("THURSDAY") DayOfWeek payDay, @DefaultValue("200") int mostPerRun,
		@DefaultValue("30") int furthestDays, @Nullable String holder, @Nullable String sortCode,
		@Nullable String number, @Nullable String iban) {
}
