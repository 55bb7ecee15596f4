package org.alongside.testing.house.broken.packageshaveacaption.grants;

/** Of what house? */
record Room(String number) {
}
