package org.alongside.grants.applicants;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody who applies. Nothing is, until members has told it.
 *
 * @param relationship such as {@code FAMILY}
 * @param illness such as {@code GBS}
 * @param nation such as {@code ENGLAND}
 */
public record KnownApplicant(@Nullable String relationship, @Nullable String illness, @Nullable String nation) {

	static final KnownApplicant UNKNOWN = new KnownApplicant(null, null, null);

}
