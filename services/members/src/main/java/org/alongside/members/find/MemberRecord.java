package org.alongside.members.find;

import java.util.List;

import org.alongside.members.enquiries.EnquiryLink;
import org.alongside.members.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A member's record as one of us may see it.
 *
 * @param id whose it is
 * @param reference what to call them on the phone
 * @param name what they are called
 * @param standing how they stand with us
 * @param email how to reach them; nothing when the reader's work does not need it
 * @param health what they told us about the condition; nothing when the reader's work
 * does not need it
 * @param profile where they live
 * @param enquiries what they asked the office, as far as it is open to the reader
 */
record MemberRecord(String id, String reference, String name, Standing standing, @Nullable String email,
		@Nullable Profile health, Profile profile, List<EnquiryLink> enquiries) {
}
