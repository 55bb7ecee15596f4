package org.alongside.grants.applicants;

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
import org.alongside.grants.applicants.ApplicantService.KnownApplicantCodes;
import org.alongside.platform.events.Inbox;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what is known of applicants true to what members tells. */
@Component
class MembersEventsConsumer {

	static final String CONSUMER = "grants.applicants";

	private final Inbox inbox;

	private final ApplicantService applicants;

	MembersEventsConsumer(Inbox inbox, ApplicantService applicants) {
		this.inbox = inbox;
		this.applicants = applicants;
	}

	@KafkaListener(topics = MembersEvent.TOPIC, groupId = CONSUMER)
	void on(MembersEvent event) {
		this.inbox.once(CONSUMER, event, () -> hear(event));
	}

	private void hear(MembersEvent event) {
		switch (event) {
			case Joined e -> this.applicants.joined(e.memberId(), e.occurredAt());
			case ProfileChanged e -> this.applicants.became(e.memberId(),
					new KnownApplicantCodes(e.relationship(), e.condition(), e.nation()), e.occurredAt());
			case EnteredByStaff e -> this.applicants.enteredBy(e.memberId(), e.staffId(), e.occurredAt());
			case SupportProfileChanged _, ConsentGiven _, ConsentWithdrawn _, HelperAppointed _, HelperEnded _, Died _,
					DeathCorrected _, LeavingRequested _, LeavingCancelled _, ErasureRequested _, DataRequested _ ->
				{
				}
		}
	}

}
