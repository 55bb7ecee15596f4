package org.alongside.members.enquiries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.alongside.members.people.Nation;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry as one of us sees it.
 *
 * @param id which
 * @param reference what people call it
 * @param topic what it is about
 * @param status how far it is
 * @param answerBy how they would like to be answered
 * @param nation where they live
 * @param receivedAt when it came
 * @param dueOn by when it is to be answered
 * @param overdue whether that day is over and nobody answered
 * @param owner who has it; empty when nobody
 * @param mine whether whoever looks has it
 * @param memberId whose record it belongs to, when they were signed in
 * @param words who asks, and what
 * @param mailable whether we can write to them by mail
 * @param replies what we answered
 * @param notes what we noted
 * @param outcome what came of it
 * @param signposts where we pointed them
 * @param suspicions what speaks against a person having written it
 * @param readers whom the safeguarding lead named
 * @param version what a screen is made from
 */
record EnquiryView(String id, String reference, Topic topic, EnquiryStatus status, AnswerBy answerBy,
		@Nullable Nation nation, Instant receivedAt, LocalDate dueOn, boolean overdue, String owner, boolean mine,
		@Nullable String memberId, Words words, boolean mailable, List<EnquiryTexts.Written> replies,
		List<EnquiryTexts.Written> notes, @Nullable Outcome outcome, List<String> signposts, List<String> suspicions,
		List<String> readers, long version) {

	public boolean isWaiting() {
		return this.status.isWaiting();
	}

	public boolean isRestricted() {
		return this.topic.isRestricted();
	}

}
