package org.alongside.testing.house.sound.grants.applications;

/** Refuses a second decision. */
class AlreadyDecided extends RuntimeException {

}
