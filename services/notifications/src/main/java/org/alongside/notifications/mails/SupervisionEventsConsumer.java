package org.alongside.notifications.mails;

import java.time.Duration;
import java.util.List;

import org.alongside.contracts.peersupport.SupervisionEvent;
import org.alongside.contracts.peersupport.SupervisionEvent.SupervisionDue;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Writes to those who look after volunteers how many things wait for them. */
@Component
class SupervisionEventsConsumer {

	static final String GROUP = "notifications.supervision";

	/** Next Monday brings its own. */
	private static final Duration IS_NEWS = Duration.ofDays(6);

	private final Inbox inbox;

	private final WritingMails writing;

	SupervisionEventsConsumer(Inbox inbox, WritingMails writing) {
		this.inbox = inbox;
		this.writing = writing;
	}

	@KafkaListener(topics = SupervisionEvent.TOPIC, groupId = GROUP)
	void on(SupervisionEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(SupervisionEvent event) {
		switch (event) {
			case SupervisionDue e ->
				this.writing.counting(List.of(e.silent(), e.checkIns(), e.vetting()), e.occurredAt().plus(IS_NEWS),
						new Cause(e.eventId(), e.occurredAt(), e.recipientId()), LetterKind.SUPERVISION_DUE);
		}
	}

}
