package org.alongside.members.enquiries;

import java.util.List;
import java.util.UUID;

import org.alongside.members.people.EmailAddress;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * What arrived.
 *
 * @param formId the form it was written on; the same form is the same enquiry
 * @param topic what it is about
 * @param answerBy how they would like to be answered
 * @param nation where they live
 * @param member who it is, when they were signed in
 * @param email where mail goes
 * @param suspicions what speaks against a person having written it
 */
record NewEnquiry(UUID formId, Topic topic, AnswerBy answerBy, @Nullable Nation nation, @Nullable MemberId member,
		@Nullable EmailAddress email, List<Suspicion> suspicions) {
}
