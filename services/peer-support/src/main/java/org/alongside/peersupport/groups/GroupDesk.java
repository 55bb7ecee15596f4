package org.alongside.peersupport.groups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator sees of group chats. Whose names are seen is written down. */
@Service
@Transactional
public class GroupDesk {

	private static final UUID NEWEST = new UUID(-1, -1);

	private static final UUID FIRST = new UUID(0, 0);

	private static final String READ = "group-session-read";

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final Audit audit;

	GroupDesk(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line, Audit audit) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.audit = audit;
	}

	/** Groups, the newest first. */
	@Transactional(readOnly = true)
	public List<GroupView> groups(@Nullable UUID before, int most) {
		return this.groups.newest((before != null) ? before : NEWEST, most).stream().map(GroupSeries::view).toList();
	}

	@Transactional(readOnly = true)
	public GroupView group(GroupSeriesId id) {
		return this.groups.findById(id.value())
			.map(GroupSeries::view)
			.orElseThrow(() -> new RecordNotFound("group", id));
	}

	/** The meetings of a group, the first first. */
	@Transactional(readOnly = true)
	public List<SessionView> sessions(GroupSeriesId id, @Nullable UUID after, int most) {
		GroupWords words = group(id).words();
		GroupSession last = (after != null) ? this.sessions.findById(after).orElse(null) : null;
		return this.sessions
			.of(id.value(), (last != null) ? last.when().startsAt() : Instant.EPOCH, (last != null) ? last.id() : FIRST,
					most)
			.stream()
			.map((session) -> session.view(words, this.places.countWaiting(session.id())))
			.toList();
	}

	@Transactional(readOnly = true)
	public SessionView session(GroupSessionId id) {
		GroupSession session = this.sessions.findById(id.value())
			.orElseThrow(() -> new RecordNotFound("group session", id));
		return session.view(group(new GroupSeriesId(session.seriesId())).words(),
				this.places.countWaiting(session.id()));
	}

	/** Who has a place and who waits, in this order; and writes down who looked. */
	public List<PlaceView> people(GroupSessionId id, SignedIn reader) {
		this.audit.record(reader, "peer-support." + READ, "group-session", id.value(), Map.of());
		return Stream.of(PlaceStatus.GIVEN, PlaceStatus.WAITING)
			.flatMap((status) -> this.places.in(id.value(), status).stream())
			.map((place) -> place.view(this.line.name(place)))
			.toList();
	}

}
