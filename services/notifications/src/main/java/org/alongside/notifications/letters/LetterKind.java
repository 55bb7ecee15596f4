package org.alongside.notifications.letters;

import java.util.Locale;

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

	/** What a helper began for you is yours to take over. */
	HANDOVER,

	/** Someone asks you to act for them. */
	HELPER_INVITED,

	/** You asked for another look; other people give it. */
	APPEAL_RECEIVED,

	/** We need an answer; the question is on the page. */
	CHANGES_REQUESTED,

	/** We still need that answer; there is no hurry. */
	CHANGES_STILL_NEEDED,

	/** What was promised is on its way. */
	PAYMENT_SENT,

	/** It came back, and we need to know where it should go. */
	PAYMENT_RETURNED;

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
			case SIGN_IN, JOIN, INVITATION -> true;
			case APPLICATION_RECEIVED, APPLICATION_DECIDED, APPLICATION_WITHDRAWN, LEAVING_REQUESTED, LEAVING_CANCELLED,
					FAREWELL, DATA_READY, ENQUIRY_RECEIVED, ENQUIRY_REPLY, HANDOVER, HELPER_INVITED,
					APPEAL_RECEIVED, CHANGES_REQUESTED, CHANGES_STILL_NEEDED, PAYMENT_SENT, PAYMENT_RETURNED ->
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
			case FAREWELL, DATA_READY, ENQUIRY_RECEIVED, ENQUIRY_REPLY, HANDOVER, HELPER_INVITED -> true;
			case SIGN_IN, JOIN, INVITATION, APPLICATION_RECEIVED, APPLICATION_DECIDED, APPLICATION_WITHDRAWN,
					LEAVING_REQUESTED, LEAVING_CANCELLED, APPEAL_RECEIVED, CHANGES_REQUESTED, CHANGES_STILL_NEEDED, PAYMENT_SENT, PAYMENT_RETURNED ->
				false;
		};
	}

	/**
	 * Whether the page it leads to is there for some time only, which the letter says.
	 * @return true for letters with an end
	 */
	public boolean saysUntilWhen() {
		return opensADoor() || this == DATA_READY || this == HANDOVER || this == HELPER_INVITED;
	}

	/**
	 * Whether a code opens the door too: only where somebody asked, for they type it
	 * where they asked.
	 * @return true for letters to whom it was who asked
	 */
	public boolean hasCode() {
		return this == SIGN_IN || this == JOIN;
	}

}
