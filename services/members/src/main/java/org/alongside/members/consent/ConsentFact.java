package org.alongside.members.consent;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * That somebody agreed to something.
 *
 * @param id which fact
 * @param wording the version of the words
 * @param jurisdiction the nation whose law counts
 * @param basis why the law lets us
 * @param givenBy whose word it rests on
 * @param recordedBy who pressed the button
 * @param evidence how it was said, as a code
 * @param withdrawnAt when they changed their mind; nothing while it stands
 */
record ConsentFact(UUID id, Purpose purpose, String wording, String jurisdiction, String basis, Instant givenAt,
		GivenBy givenBy, UUID recordedBy, String evidence, @Nullable Instant withdrawnAt) {

	boolean stands() {
		return this.withdrawnAt == null;
	}

}
