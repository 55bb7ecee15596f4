package org.alongside.testing.house.sound.grants.applications;

/** What a page shows. */
record GrantApplicationView(String reference) {
}
