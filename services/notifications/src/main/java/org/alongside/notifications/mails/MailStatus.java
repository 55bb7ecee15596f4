package org.alongside.notifications.mails;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of a mail, on one screen.
 */
public enum MailStatus {

	/** Written; to be tried when its time comes. */
	CREATED,

	/** Somebody is handing it to the relay; the relay cannot have it yet. */
	SENDING,

	/**
	 * The relay has every byte but the final dot: from here until the relay's answer is
	 * in our tables, nobody knows.
	 */
	HANDED_OVER,

	/** The relay took it, and is now answerable for it. */
	ACCEPTED,

	/** The relay said: not now. It is tried again. */
	TEMPORARY_FAILURE,

	/** It will not be tried again: somebody phones. */
	PERMANENT_FAILURE,

	/** We do not know whether the relay took it: a person decides. */
	POSSIBLY_SENT,

	/** We were told that the person has died: it waits, should that be a mistake. */
	HELD,

	/** Nobody needs it any more: its link has expired, or the person has left. */
	CANCELLED,

	/** Somebody phoned instead. */
	TOLD_BY_PHONE;

	/**
	 * What may come after this.
	 * @return empty where a life ends
	 */
	public Set<MailStatus> next() {
		return switch (this) {
			case CREATED, TEMPORARY_FAILURE -> Set.of(SENDING, PERMANENT_FAILURE, HELD, CANCELLED);
			case HELD -> Set.of(CREATED, CANCELLED);
			case SENDING -> Set.of(HANDED_OVER, CREATED, TEMPORARY_FAILURE, PERMANENT_FAILURE, CANCELLED);
			case HANDED_OVER -> Set.of(ACCEPTED, TEMPORARY_FAILURE, PERMANENT_FAILURE, POSSIBLY_SENT);
			case POSSIBLY_SENT -> Set.of(ACCEPTED, TEMPORARY_FAILURE, PERMANENT_FAILURE, CREATED);
			case PERMANENT_FAILURE -> Set.of(CREATED, TOLD_BY_PHONE);
			case ACCEPTED, CANCELLED, TOLD_BY_PHONE -> Set.of();
		};
	}

	/**
	 * Where lives end.
	 * @return the statuses nothing comes after
	 */
	static List<MailStatus> over() {
		return Stream.of(values()).filter((status) -> status.next().isEmpty()).toList();
	}

	/**
	 * The status as it is written in addresses and message keys.
	 * @return for example {@code possibly-sent}
	 */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
