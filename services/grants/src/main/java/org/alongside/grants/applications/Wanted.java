package org.alongside.grants.applications;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param mine whether only what they have taken on
 * @param currency only what was asked for in it; null for any
 */
public record Wanted(Shelf shelf, boolean mine, @Nullable String currency) {
}
