package org.alongside.peersupport.publication;

import java.time.Instant;
import java.util.UUID;

import org.alongside.contracts.peersupport.GroupsEvent;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceGiven;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceReturned;
import org.alongside.contracts.peersupport.GroupsEvent.GroupReminderDue;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionCancelled;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionChanged;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionScheduled;
import org.alongside.peersupport.groups.GroupEvent;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Translates what happens to group chats into what peer support promised to tell. */
@Component
class GroupsEventPublication {

	private final Outbox outbox;

	private final Ids ids;

	GroupsEventPublication(Outbox outbox, Ids ids) {
		this.outbox = outbox;
		this.ids = ids;
	}

	@EventListener
	void on(GroupEvent event) {
		this.outbox.tell(told(event));
	}

	private GroupsEvent told(GroupEvent event) {
		UUID fact = this.ids.next();
		Instant at = event.at();
		UUID id = event.session().id().value();
		UUID to = event.recipient();
		String reference = event.session().reference();
		String kind = event.part().name();
		Instant from = event.session().when().startsAt();
		Instant until = event.session().when().endsAt();
		String zone = event.session().when().zone().getId();
		int sequence = event.sequence();
		return switch (event) {
			case GroupEvent.LeaderInvited _ ->
				new GroupSessionScheduled(fact, at, id, to, reference, kind, from, until, zone, sequence);
			case GroupEvent.PlaceGiven _ ->
				new GroupPlaceGiven(fact, at, id, to, reference, kind, from, until, zone, sequence);
			case GroupEvent.PlaceReturned _ ->
				new GroupPlaceReturned(fact, at, id, to, reference, kind, from, until, zone, sequence);
			case GroupEvent.SessionChanged _ ->
				new GroupSessionChanged(fact, at, id, to, reference, kind, from, until, zone, sequence);
			case GroupEvent.SessionCancelled _ ->
				new GroupSessionCancelled(fact, at, id, to, reference, kind, from, until, zone, sequence);
			case GroupEvent.ReminderDue _ ->
				new GroupReminderDue(fact, at, id, to, reference, kind, from, until, zone, sequence);
		};
	}

}
