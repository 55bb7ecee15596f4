package org.alongside.members.find;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A page of them, newest first.
 *
 * @param lines what is shown
 * @param next after which to read on
 */
record LookedAtPage(List<LookedAt> lines, @Nullable UUID next) {
}
