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
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.Forgetting;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what is known of applicants true to what members tells. */
@Component
class MembersEventsConsumer {

	static final String CONSUMER = "grants.applicants";

	private final Inbox inbox;

	private final ApplicantService applicants;

	private final Forgetting forgetting;

	private final DataExports exports;

	MembersEventsConsumer(Inbox inbox, ApplicantService applicants, Forgetting forgetting, DataExports exports) {
		this.inbox = inbox;
		this.applicants = applicants;
		this.forgetting = forgetting;
		this.exports = exports;
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
			case Died e -> this.applicants.died(e.memberId(), e.occurredAt());
			case DeathCorrected e -> this.applicants.lives(e.memberId());
			case ErasureRequested e -> this.forgetting.forget(e.memberId(), e.erasureId());
			case DataRequested e -> this.exports.begin(e.memberId(), e.exportId(), e.sealingKey());
			case SupportProfileChanged _, ConsentGiven _, ConsentWithdrawn _, HelperAppointed _, HelperEnded _,
					LeavingRequested _, LeavingCancelled _ ->
				{
				}
		}
	}

}
