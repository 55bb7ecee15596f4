package org.alongside.members.help;

import java.time.LocalDate;
import java.util.Set;

/**
 * One offer of help, and everything its file says of it.
 *
 * @param offer what is offered
 * @param kind which kind of help it is
 * @param situations what it is for
 * @param who whom it is for
 * @param written when its words were written
 */
record HelpEntry(HelpFile.Entry offer, HelpKind kind, Set<Situation> situations, Set<WhoAsks> who, LocalDate written) {

	String id() {
		return this.offer.id();
	}

	/**
	 * Crisis lines stand on a card of their own; only who asks for them meets them here.
	 */
	boolean fits(HelpChoice choice) {
		return (choice.nation() == null || this.offer.nations().contains(choice.nation()))
				&& (choice.who() == null || this.who.contains(choice.who())) && ((choice.situation() != null)
						? this.situations.contains(choice.situation()) : this.kind != HelpKind.CRISIS);
	}

	/** Whether nobody has compared it with its source since that day. */
	boolean isOlderThan(LocalDate day) {
		var checked = this.offer.checked();
		return checked == null || checked.isBefore(day);
	}

	boolean isALine() {
		return this.kind == HelpKind.CRISIS && (this.offer.phone() != null || this.offer.textTo() != null);
	}

}
