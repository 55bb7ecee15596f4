package org.alongside.grants.applications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the charity decides about its scheme.
 *
 * @param capMinor the most one travel grant may be, in pence or cent
 * @param startsADay how many applications a person may start within a day; each may hold
 * many files
 */
@ConfigurationProperties("alongside.grants")
public record GrantSettings(@DefaultValue("100000") long capMinor, @DefaultValue("10") int startsADay) {
}
