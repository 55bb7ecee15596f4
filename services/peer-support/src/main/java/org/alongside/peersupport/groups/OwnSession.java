package org.alongside.peersupport.groups;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A meeting, as one member sees it.
 *
 * @param about what the coordinator wrote of the group
 * @param free how many places nobody has
 * @param mine what they have; null for nothing
 * @param ahead how many wait before them, if they wait
 * @param leads whether they lead it or stand in
 * @param leader who leads, for those who are part of it
 * @param joinLink the way in, for those who are part of it and near the start
 * @param linkFrom from when the way in is shown
 * @param open whether a place can still be taken or given back
 */
public record OwnSession(GroupSessionId id, String reference, String title, String about, When when, int free,
		@Nullable PlaceStatus mine, long ahead, boolean leads, @Nullable String leader, @Nullable String joinLink,
		Instant linkFrom, boolean open, SessionStatus status) {

	public boolean hasPlace() {
		return this.mine == PlaceStatus.GIVEN;
	}

	public boolean waits() {
		return this.mine == PlaceStatus.WAITING;
	}

}
