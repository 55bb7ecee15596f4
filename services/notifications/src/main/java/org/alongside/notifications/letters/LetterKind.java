package org.alongside.notifications.letters;

import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The letters there are. A kind's words are in {@code messages/notifications.properties}
 * under {@code notifications.letter.<code>}.
 */
public enum LetterKind {

	/** A way to sign in. */
	SIGN_IN,

	/** A way to confirm an address and so become a member. */
	JOIN,

	/** A way in for a colleague. */
	INVITATION,

	/** A way to confirm the new address of somebody who is a member already. */
	NEW_ADDRESS,

	/** To the old address: we write to another one from now on. */
	ADDRESS_CHANGED,

	/** We have your application; here is its reference. */
	APPLICATION_RECEIVED,

	/**
	 * There is a decision; read it here. One letter for yes and no, so that an inbox seen
	 * by others tells neither.
	 */
	APPLICATION_DECIDED,

	/** You took your application back. */
	APPLICATION_WITHDRAWN,

	/** You are leaving; this is the day, and this is how to stay. */
	LEAVING_REQUESTED,

	/** You stay. */
	LEAVING_CANCELLED,

	/** You have left: what was erased, and what had to stay. The last mail there is. */
	FAREWELL,

	/** What we hold of you is ready to be fetched. */
	DATA_READY,

	/** We have your question; somebody answers it. */
	ENQUIRY_RECEIVED,

	/** What the office answers, in its own words. */
	ENQUIRY_REPLY,

	/** To who keeps people safe: something felt wrong; nothing but that. */
	ENQUIRY_FELT_WRONG,

	/** What a helper began for you is yours to take over. */
	HANDOVER,

	/** Someone asks you to act for them. */
	HELPER_INVITED,

	/** A second record of yours closes on this day, unless you keep it. */
	SECOND_RECORD_CLOSES,

	/** You are of age: what we could not ask you before. */
	CAME_OF_AGE,

	/** Somebody for whom you act is of age. */
	HELPED_CAME_OF_AGE,

	/** We have your request for a buddy. */
	BUDDY_REQUESTED,

	/** Would you talk to somebody? For a volunteer. */
	BUDDY_WANTED,

	/** There is somebody for you. For whoever asked. */
	BUDDY_FOUND,

	/** A question we asked you lapses soon. */
	BUDDY_ANSWER_SOON,

	/** A question we asked you has lapsed. */
	BUDDY_OFFER_LAPSED,

	/** Both said yes: see how to reach each other. */
	BUDDIES_INTRODUCED,

	/** How does it go? */
	BUDDY_CHECK_IN,

	/** You two have stopped. */
	BUDDIES_PARTED,

	/** You took your request back. */
	BUDDY_REQUEST_WITHDRAWN,

	/** You can be introduced to people now. */
	VOLUNTEER_WELCOME,

	/** Something of a volunteer's papers ends soon. */
	VOLUNTEER_RENEW_SOON,

	/** Something of a volunteer's papers has ended. */
	VOLUNTEER_RENEW_NOW,

	/** How many things wait for somebody who looks after volunteers. */
	SUPERVISION_DUE,

	/** Somebody who knows a volunteer is asked about them. */
	REFERENCE_ASKED,

	/** There is a concern; nothing but that. */
	CONCERN_RAISED,

	/** Somebody at a hospital is asked whether a person is or was there. */
	CONFIRMATION_ASKED,

	/** The same once more, as no answer has come. */
	CONFIRMATION_REMINDED,

	/** Somebody has a place in a meeting; for their calendar. */
	GROUP_PLACE_GIVEN,

	/** A place they waited for is theirs; for their calendar. */
	GROUP_PLACE_FREE,

	/** They have it no longer; their calendar forgets it. */
	GROUP_PLACE_RETURNED,

	/** The meeting is at another time; their calendar moves it. */
	GROUP_MOVED,

	/** The meeting does not take place; their calendar takes it out. */
	GROUP_CANCELLED,

	/** The meeting they waited for a place in does not take place. */
	GROUP_LINE_CLOSED,

	/** The meeting is tomorrow. */
	GROUP_REMINDER,

	/** They lead a meeting, or stand in; for their calendar. */
	GROUP_LEADING,

	/** Somebody else does from now on; their calendar forgets it. */
	GROUP_LEADING_ENDED,

	/** You asked for another look; other people give it. */
	APPEAL_RECEIVED,

	/** We need an answer; the question is on the page. */
	CHANGES_REQUESTED,

	/** We still need that answer; there is no hurry. */
	CHANGES_STILL_NEEDED,

	/** What was promised is on its way. */
	PAYMENT_SENT,

	/** It came back, and we need to know where it should go. */
	PAYMENT_RETURNED,

	/**
	 * There is an answer to your claim; read it here. One letter for yes and no, as with
	 * applications.
	 */
	CLAIM_ANSWERED,

	/**
	 * Something was paid too much: what it is and how it may be put right is on the page.
	 */
	OVERPAYMENT_FOUND,

	/** There is news on that: an answer, or that it is over. */
	OVERPAYMENT_NEWS;

	/**
	 * The kind as it is written in addresses and message keys.
	 * @return for example {@code sign-in}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Whether it lets someone in: then it waits for nobody else's mail, travels sealed,
	 * and dies.
	 * @return true for the letters of a door
	 */
	public boolean opensADoor() {
		return switch (this) {
			case SIGN_IN, JOIN, INVITATION, NEW_ADDRESS, REFERENCE_ASKED, CONCERN_RAISED, ENQUIRY_FELT_WRONG,
					CONFIRMATION_ASKED, CONFIRMATION_REMINDED ->
				true;
			case ADDRESS_CHANGED, APPLICATION_RECEIVED, APPLICATION_DECIDED, APPLICATION_WITHDRAWN, LEAVING_REQUESTED,
					LEAVING_CANCELLED, FAREWELL, DATA_READY, ENQUIRY_RECEIVED, ENQUIRY_REPLY, HANDOVER, HELPER_INVITED,
					BUDDY_ANSWER_SOON, SUPERVISION_DUE, CAME_OF_AGE, HELPED_CAME_OF_AGE, SECOND_RECORD_CLOSES,
					BUDDY_REQUESTED, BUDDY_WANTED, BUDDY_FOUND, BUDDY_OFFER_LAPSED, BUDDIES_INTRODUCED, BUDDY_CHECK_IN,
					BUDDIES_PARTED, BUDDY_REQUEST_WITHDRAWN, VOLUNTEER_WELCOME, VOLUNTEER_RENEW_SOON,
					VOLUNTEER_RENEW_NOW, APPEAL_RECEIVED, CHANGES_REQUESTED, CHANGES_STILL_NEEDED, PAYMENT_SENT,
					PAYMENT_RETURNED, CLAIM_ANSWERED, OVERPAYMENT_FOUND, OVERPAYMENT_NEWS, GROUP_PLACE_GIVEN,
					GROUP_PLACE_FREE, GROUP_PLACE_RETURNED, GROUP_MOVED, GROUP_CANCELLED, GROUP_LINE_CLOSED,
					GROUP_REMINDER, GROUP_LEADING, GROUP_LEADING_ENDED ->
				false;
		};
	}

	/**
	 * Whether members asks for it with address and words under seal, because its reader's
	 * address stands on no topic.
	 * @return true for what is told on {@code members.letters}
	 */
	public boolean isAskedFor() {
		return switch (this) {
			case ADDRESS_CHANGED, FAREWELL, DATA_READY, ENQUIRY_RECEIVED, ENQUIRY_REPLY, ENQUIRY_FELT_WRONG, HANDOVER,
					HELPER_INVITED, CAME_OF_AGE, HELPED_CAME_OF_AGE, SECOND_RECORD_CLOSES ->
				true;
			case SIGN_IN, JOIN, INVITATION, NEW_ADDRESS, APPLICATION_RECEIVED, APPLICATION_DECIDED,
					APPLICATION_WITHDRAWN, LEAVING_REQUESTED, LEAVING_CANCELLED, BUDDY_REQUESTED, BUDDY_WANTED,
					BUDDY_ANSWER_SOON, SUPERVISION_DUE, BUDDY_FOUND, BUDDY_OFFER_LAPSED, BUDDIES_INTRODUCED,
					BUDDY_CHECK_IN, BUDDIES_PARTED, BUDDY_REQUEST_WITHDRAWN, VOLUNTEER_WELCOME, VOLUNTEER_RENEW_SOON,
					VOLUNTEER_RENEW_NOW, REFERENCE_ASKED, CONCERN_RAISED, CONFIRMATION_ASKED, CONFIRMATION_REMINDED,
					APPEAL_RECEIVED, CHANGES_REQUESTED, CHANGES_STILL_NEEDED, PAYMENT_SENT, PAYMENT_RETURNED,
					CLAIM_ANSWERED, OVERPAYMENT_FOUND, OVERPAYMENT_NEWS, GROUP_PLACE_GIVEN, GROUP_PLACE_FREE,
					GROUP_PLACE_RETURNED, GROUP_MOVED, GROUP_CANCELLED, GROUP_LINE_CLOSED, GROUP_REMINDER,
					GROUP_LEADING, GROUP_LEADING_ENDED ->
				false;
		};
	}

	/**
	 * Whether the page it leads to is there for some time only, which the letter says.
	 * @return true for letters with an end
	 */
	public boolean saysUntilWhen() {
		return (opensADoor() && this != CONCERN_RAISED && this != ENQUIRY_FELT_WRONG) || this == DATA_READY
				|| this == HANDOVER || this == HELPER_INVITED;
	}

	/**
	 * Whether a code opens the door too: only where somebody asked, for they type it
	 * where they asked.
	 * @return true for letters to whom it was who asked
	 */
	public boolean hasCode() {
		return this == SIGN_IN || this == JOIN;
	}

	/**
	 * What a calendar is to do with it, in the words of RFC 5546.
	 * @return {@code REQUEST} to put the meeting in or move it, {@code CANCEL} to take it
	 * out, a blank where there is nothing for a calendar
	 */
	public String calendarMethod() {
		return switch (this) {
			case GROUP_PLACE_GIVEN, GROUP_PLACE_FREE, GROUP_MOVED, GROUP_LEADING -> "REQUEST";
			case GROUP_PLACE_RETURNED, GROUP_CANCELLED, GROUP_LEADING_ENDED -> "CANCEL";
			default -> "";
		};
	}

	/**
	 * Whether it speaks of a meeting, and so says when that is.
	 * @return true for every letter about a meeting
	 */
	public boolean isAboutAMeeting() {
		return switch (this) {
			case GROUP_PLACE_GIVEN, GROUP_PLACE_FREE, GROUP_PLACE_RETURNED, GROUP_MOVED, GROUP_CANCELLED,
					GROUP_LINE_CLOSED, GROUP_REMINDER, GROUP_LEADING, GROUP_LEADING_ENDED ->
				true;
			default -> false;
		};
	}

	/**
	 * Where a letter to a member leads.
	 * @param subject what it is about
	 * @return the address after the origin
	 */
	public String page(@Nullable UUID subject) {
		return switch (this) {
			case BUDDY_REQUESTED, BUDDY_WANTED, BUDDY_FOUND, BUDDY_ANSWER_SOON, BUDDY_OFFER_LAPSED, BUDDIES_INTRODUCED,
					BUDDY_CHECK_IN, BUDDIES_PARTED, BUDDY_REQUEST_WITHDRAWN ->
				"/peer-support/go/" + subject;
			case VOLUNTEER_WELCOME, VOLUNTEER_RENEW_SOON, VOLUNTEER_RENEW_NOW -> "/peer-support/volunteer";
			case GROUP_PLACE_GIVEN, GROUP_PLACE_FREE, GROUP_PLACE_RETURNED, GROUP_MOVED, GROUP_CANCELLED,
					GROUP_LINE_CLOSED, GROUP_REMINDER, GROUP_LEADING ->
				"/peer-support/groups/" + subject;
			case GROUP_LEADING_ENDED -> "/home";
			case OVERPAYMENT_FOUND, OVERPAYMENT_NEWS -> "/grants/applications/" + subject + "/overpaid";
			case SUPERVISION_DUE -> "/peer-support/staff";
			case LEAVING_REQUESTED, LEAVING_CANCELLED -> "/members/leaving";
			default -> "/grants/applications/" + subject;
		};
	}

}
