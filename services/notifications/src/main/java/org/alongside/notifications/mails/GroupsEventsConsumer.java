package org.alongside.notifications.mails;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.alongside.contracts.peersupport.GroupsEvent;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceGiven;
import org.alongside.contracts.peersupport.GroupsEvent.GroupPlaceReturned;
import org.alongside.contracts.peersupport.GroupsEvent.GroupReminderDue;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionCancelled;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionChanged;
import org.alongside.contracts.peersupport.GroupsEvent.GroupSessionScheduled;
import org.alongside.notifications.letters.Appointment;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Writes mails about the meetings of groups, each for one person and, but for reminders,
 * for their calendar. One meeting's facts come in order; should one that was tried again
 * come late all the same, its sequence tells the calendar that it is old. None is of any
 * use once the meeting has begun.
 */
@Component
class GroupsEventsConsumer {

	static final String GROUP = "notifications.groups";

	private static final String SILENT = "SILENT";

	private static final String PLACE = "PLACE";

	private static final Set<String> LEADING = Set.of("FACILITATOR", "BACKUP");

	private final Inbox inbox;

	private final WritingMails writing;

	GroupsEventsConsumer(Inbox inbox, WritingMails writing) {
		this.inbox = inbox;
		this.writing = writing;
	}

	@KafkaListener(topics = GroupsEvent.TOPIC, groupId = GROUP)
	void on(GroupsEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(GroupsEvent event) {
		switch (event) {
			case GroupSessionScheduled _ -> write(event, LetterKind.GROUP_LEADING);
			case GroupPlaceGiven e ->
				write(event, e.kind().equals("FROM_LIST") ? LetterKind.GROUP_PLACE_FREE : LetterKind.GROUP_PLACE_GIVEN);
			case GroupSessionChanged _ -> write(event, LetterKind.GROUP_MOVED);
			case GroupSessionCancelled e ->
				write(event, e.kind().equals("WAITING") ? LetterKind.GROUP_LINE_CLOSED : LetterKind.GROUP_CANCELLED);
			case GroupReminderDue _ -> write(event, LetterKind.GROUP_REMINDER);
			case GroupPlaceReturned e -> returned(e);
		}
	}

	/** Who has died or left is told nothing, and what waits for them is moot. */
	private void returned(GroupPlaceReturned event) {
		if (event.kind().equals(SILENT)) {
			for (boolean leads : List.of(true, false)) {
				this.writing.forgetMeeting(event.recipientId(),
						Appointment.entry(event.sessionId(), event.recipientId(), leads));
			}
			return;
		}
		write(event, event.kind().equals(PLACE) ? LetterKind.GROUP_PLACE_RETURNED : LetterKind.GROUP_LEADING_ENDED);
	}

	private void write(GroupsEvent event, LetterKind kind) {
		UUID entry = Appointment.entry(event.sessionId(), event.recipientId(), LEADING.contains(event.kind()));
		this.writing.meeting(event.sessionId(), event.reference(),
				new Appointment(event.startsAt(), event.endsAt(), event.zone(), event.sequence(), entry),
				new Cause(event.eventId(), event.occurredAt(), event.recipientId()), kind);
	}

}
