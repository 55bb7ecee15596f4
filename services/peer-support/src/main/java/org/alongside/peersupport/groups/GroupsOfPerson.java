package org.alongside.peersupport.groups;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Places in group chats of a person who wants to see them or leaves. Nothing of it stays:
 * how many came to a meeting is not kept beyond who came.
 */
@Component
@Order(3)
class GroupsOfPerson implements PersonalData {

	private final AllGroups groups;

	private final GroupSessions sessions;

	private final GroupPlaces places;

	private final GroupLine line;

	private final GroupLifeChanges changes;

	GroupsOfPerson(AllGroups groups, GroupSessions sessions, GroupPlaces places, GroupLine line,
			GroupLifeChanges changes) {
		this.groups = groups;
		this.sessions = sessions;
		this.places = places;
		this.line = line;
		this.changes = changes;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<Map<String, Object>> own = new ArrayList<>();
		for (GroupPlace place : this.places.of(person)) {
			GroupSession session = this.sessions.findById(place.sessionId()).orElseThrow();
			SessionView view = session.view(this.groups.findById(session.seriesId()).orElseThrow().words(), 0);
			PlaceView seen = place.view(this.line.name(place));
			own.add(Map.of("group", view.title(), "reference", view.reference(), "startsAt", view.when().startsAt(),
					"place", seen.status(), "name", seen.name(), "came", (seen.came() != null) ? seen.came() : ""));
		}
		List<String> led = this.groups.ledBy(person)
			.stream()
			.map((id) -> this.groups.findById(id).orElseThrow().words().title())
			.toList();
		if (!own.isEmpty() || !led.isEmpty()) {
			into.json("group-chats.json", Map.of("places", own, "leads", led));
			into.explain("peer-support.data.groups");
		}
	}

	@Override
	public int erase(UUID person) {
		this.changes.forget(person);
		return 0;
	}

}
