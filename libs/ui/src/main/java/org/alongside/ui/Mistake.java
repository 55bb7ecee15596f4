package org.alongside.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing to put right on a page, and where: the id of the field that the summary leads
 * to, or none when the mistake belongs to the page as a whole.
 */
public record Mistake(@Nullable String target, String message) {
}
