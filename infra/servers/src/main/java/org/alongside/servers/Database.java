package org.alongside.servers;

/**
 * One service's own schema, and the only user who may see it.
 */
public record Database(String url, String username, String password) {
}
