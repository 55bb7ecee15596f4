package org.alongside.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * One part of a form that is filled in piece by piece.
 *
 * @param label what the part is about, in words
 * @param url where it is filled in; null while it cannot be started
 * @param status the last part of the key of its state's words
 */
public record TaskItem(String label, @Nullable String url, String status) {
}
