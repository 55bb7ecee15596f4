package org.alongside.peersupport.groups;

/** A meeting, as the coordinator sees it. */
public record SessionView(GroupSessionId id, GroupSeriesId series, String reference, String title, When when,
		int places, int taken, long waiting, SessionStatus status) {
}
