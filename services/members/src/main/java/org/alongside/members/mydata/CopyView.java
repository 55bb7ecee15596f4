package org.alongside.members.mydata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A copy as its member sees it.
 *
 * @param until how long it can be fetched, once it is ready
 * @param missing which services have not answered
 */
record CopyView(UUID id, Instant askedAt, boolean ready, @Nullable Instant until, List<String> missing) {
}
