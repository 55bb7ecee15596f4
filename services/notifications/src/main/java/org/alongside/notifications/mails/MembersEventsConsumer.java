package org.alongside.notifications.mails;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import org.alongside.contracts.members.MembersEvent;
import org.alongside.contracts.members.MembersEvent.ConsentGiven;
import org.alongside.contracts.members.MembersEvent.ConsentWithdrawn;
import org.alongside.contracts.members.MembersEvent.DataRequested;
import org.alongside.contracts.members.MembersEvent.DeathCorrected;
import org.alongside.contracts.members.MembersEvent.Died;
import org.alongside.contracts.members.MembersEvent.EnteredByStaff;
import org.alongside.contracts.members.MembersEvent.ErasureRequested;
import org.alongside.contracts.members.MembersEvent.HelperAppointed;
import org.alongside.contracts.members.MembersEvent.HelperEnded;
import org.alongside.contracts.members.MembersEvent.Joined;
import org.alongside.contracts.members.MembersEvent.LeavingCancelled;
import org.alongside.contracts.members.MembersEvent.LeavingRequested;
import org.alongside.contracts.members.MembersEvent.ProfileChanged;
import org.alongside.contracts.members.MembersEvent.SupportProfileChanged;
import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.letters.LetterKind;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.Forgetting;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/**
 * Writes to who leaves, writes no more to who has died or left, and gives who asks what
 * is held of them.
 */
@Component
class MembersEventsConsumer {

	static final String GROUP = "notifications.members";

	private static final ZoneId OFFICE = ZoneId.of("Europe/London");

	private final Inbox inbox;

	private final WritingMails writing;

	private final AddressBook addresses;

	private final Forgetting forgetting;

	private final DataExports exports;

	MembersEventsConsumer(Inbox inbox, WritingMails writing, AddressBook addresses, Forgetting forgetting,
			DataExports exports) {
		this.inbox = inbox;
		this.writing = writing;
		this.addresses = addresses;
		this.forgetting = forgetting;
		this.exports = exports;
	}

	@KafkaListener(topics = MembersEvent.TOPIC, groupId = GROUP)
	void on(MembersEvent event) {
		this.inbox.once(GROUP, event, () -> hear(event));
	}

	private void hear(MembersEvent event) {
		switch (event) {
			case LeavingRequested e ->
				this.writing.toMember(beginningOf(e.erasureOn()), cause(e), LetterKind.LEAVING_REQUESTED);
			case LeavingCancelled e -> {
				this.writing.cancel(e.memberId(), LetterKind.LEAVING_REQUESTED);
				this.writing.toMember(null, cause(e), LetterKind.LEAVING_CANCELLED);
			}
			case Died e -> this.addresses.died(e.memberId());
			case DeathCorrected e -> this.addresses.lives(e.memberId());
			case ErasureRequested e -> this.forgetting.forget(e.memberId(), e.erasureId());
			case DataRequested e -> this.exports.begin(e.memberId(), e.exportId(), e.sealingKey());
			case Joined _, ProfileChanged _, SupportProfileChanged _, ConsentGiven _, ConsentWithdrawn _,
					EnteredByStaff _, HelperAppointed _, HelperEnded _ -> {
				// What a person is and agrees to is no matter of mail yet.
			}
		}
	}

	private static Cause cause(MembersEvent event) {
		return new Cause(event.eventId(), event.occurredAt(), event.memberId());
	}

	private static Instant beginningOf(LocalDate day) {
		return day.atStartOfDay(OFFICE).toInstant();
	}

}
