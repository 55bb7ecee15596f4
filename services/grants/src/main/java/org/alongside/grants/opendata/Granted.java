package org.alongside.grants.opendata;

import java.time.LocalDate;
import java.util.UUID;

import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

/**
 * A grant as we know it.
 *
 * @param nation where its family lives, as a code; null where it is not known
 */
record Granted(UUID application, LocalDate on, Money amount, @Nullable String nation) {
}
