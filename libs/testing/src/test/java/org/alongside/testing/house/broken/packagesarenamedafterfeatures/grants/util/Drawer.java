package org.alongside.testing.house.broken.packagesarenamedafterfeatures.grants.util;

/** Holds odds and ends. */
record Drawer(String contents) {
}
