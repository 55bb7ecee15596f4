package org.alongside.platform.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param title what happened, in words
 * @param at when
 * @param text more about it, if there is more to say
 */
public record TimelineItem(String title, Instant at, @Nullable String text) {
}
