package org.alongside.platform.events;

/**
 * Thrown when a message waits to be tried again and its service stops: it was not tried,
 * so it stays where it is and has failed no more often than before.
 */
class ServiceStopping extends RuntimeException {

}
