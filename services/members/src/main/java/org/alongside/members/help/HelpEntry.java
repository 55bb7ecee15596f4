package org.alongside.members.help;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One offer of help, and everything its file says of it.
 *
 * @param offer what is offered
 * @param kind which kind of help it is
 * @param situations what it is for
 * @param who whom it is for
 * @param written when its words were written
 * @param checked when somebody last compared it with its source; nothing when never
 * @param checkedBy which of us it was; nothing when only the file says so
 */
record HelpEntry(HelpFile.Entry offer, HelpKind kind, Set<Situation> situations, Set<WhoAsks> who, LocalDate written,
		@Nullable LocalDate checked, @Nullable String checkedBy) {

	/**
	 * With what one of us checked, if that is newer than what the file says, and the
	 * words are still those they checked.
	 */
	HelpEntry with(HelpChecks.@Nullable Check check) {
		boolean counts = check != null && !check.on().isBefore(this.written)
				&& (this.checked == null || check.on().isAfter(this.checked));
		return (check != null && counts)
				? new HelpEntry(this.offer, this.kind, this.situations, this.who, this.written, check.on(), check.by())
				: this;
	}

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
		return this.checked == null || this.checked.isBefore(day);
	}

	boolean isALine() {
		return this.kind == HelpKind.CRISIS && (this.offer.phone() != null || this.offer.textTo() != null);
	}

}
