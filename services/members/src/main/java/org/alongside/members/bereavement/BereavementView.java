package org.alongside.members.bereavement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A death that staff were told of, as they see it.
 *
 * @param name what the person was called; nobody knows once they are erased
 * @param offered how support was offered; null while somebody is to do so
 */
record BereavementView(UUID member, @Nullable String name, String knownBy, @Nullable LocalDate diedOn, Instant notedAt,
		boolean mayBeCorrected, @Nullable String offered, @Nullable Instant offeredAt) {
}
