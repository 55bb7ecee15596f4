package org.alongside.grants.audits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is looked at again after it was paid (the charity's own figures, November 2026).
 *
 * @param percent how many in a hundred are drawn by lot, rounded up
 * @param aboveMinor every claim above this is looked at besides, in pence or cent
 */
@ConfigurationProperties("alongside.grants.audits")
record AuditSettings(@DefaultValue("20") int percent, @DefaultValue("25000") long aboveMinor) {
}
