package org.alongside.grants.reports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is shown.
 *
 * @param smallestCount fewer people than this are not shown where they could be
 * recognised
 */
@ConfigurationProperties("alongside.grants.reports")
record ReportSettings(@DefaultValue("5") int smallestCount) {
}
