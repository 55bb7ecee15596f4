package org.alongside.testing.house.broken.packagesarenullmarked.grants;

/** May be null. */
record Perhaps(String value) {
}
