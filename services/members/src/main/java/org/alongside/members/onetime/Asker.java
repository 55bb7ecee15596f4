package org.alongside.members.onetime;

/**
 * Who asks, as far as we can tell before they have signed in.
 *
 * @param browser a secret that only the asking browser carries
 * @param network the address the request comes from
 */
public record Asker(String browser, String network) {
}
