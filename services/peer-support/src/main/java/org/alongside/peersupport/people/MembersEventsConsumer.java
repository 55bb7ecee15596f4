package org.alongside.peersupport.people;

import java.util.Arrays;
import java.util.List;

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
import org.alongside.peersupport.traits.TraitOptions;
import org.alongside.peersupport.traits.Traits;
import org.alongside.platform.events.Inbox;
import org.alongside.platform.privacy.DataExports;
import org.alongside.platform.privacy.Forgetting;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps what is known of members true to what members tells. */
@Component
class MembersEventsConsumer {

	static final String CONSUMER = "peer-support.people";

	private final Inbox inbox;

	private final PersonService people;

	private final HelperBook helpers;

	private final Forgetting forgetting;

	private final DataExports exports;

	MembersEventsConsumer(Inbox inbox, PersonService people, HelperBook helpers, Forgetting forgetting,
			DataExports exports) {
		this.inbox = inbox;
		this.people = people;
		this.helpers = helpers;
		this.forgetting = forgetting;
		this.exports = exports;
	}

	@KafkaListener(topics = MembersEvent.TOPIC, groupId = CONSUMER)
	void on(MembersEvent event) {
		this.inbox.once(CONSUMER, event, () -> hear(event));
	}

	private void hear(MembersEvent event) {
		switch (event) {
			case SupportProfileChanged e -> this.people.became(e.memberId(), told(e), home(e), e.occurredAt());
			case ConsentGiven e -> this.people.agreed(e.memberId(), e.purpose());
			case ConsentWithdrawn e -> this.people.noLongerAgrees(e.memberId(), e.purpose(), e.occurredAt());
			case Died e -> this.people.died(e.memberId(), e.occurredAt());
			case DeathCorrected e -> this.people.lives(e.memberId(), e.occurredAt());
			case HelperAppointed e -> this.helpers.appointed(e.memberId(), e.helperId());
			case EnteredByStaff e -> this.people.enteredBy(e.memberId(), e.staffId());
			case ErasureRequested e -> this.forgetting.forget(e.memberId(), e.erasureId());
			case DataRequested e -> this.exports.begin(e.memberId(), e.exportId(), e.sealingKey());
			case Joined _, ProfileChanged _, HelperEnded _, LeavingRequested _, LeavingCancelled _ -> {
				// nothing is matched by these; what matching needs comes with the support
				// profile
			}
		}
	}

	private static @Nullable KnownPerson told(SupportProfileChanged e) {
		if (e.condition().isEmpty() && e.relationship().isEmpty() && e.ageBand().isEmpty()) {
			return null;
		}
		String age = TraitOptions.first("age", e.ageBand());
		var traits = new Traits(role(e.relationship()), TraitOptions.first("condition", e.condition()),
				TraitOptions.first("nation", e.nation()), age, TraitOptions.known("channel", e.channels()), List.of(),
				TraitOptions.known("language", e.languages()), List.of(), TraitOptions.first("gender", e.gender()),
				TraitOptions.first("variant", e.variant()), TraitOptions.known("journey", e.journey()),
				TraitOptions.known("treatment", e.treatments()), TraitOptions.first("stage", e.stage()), "", "");
		return new KnownPerson(traits, words(e.unavailable()), words(e.infusionDays()), false, false);
	}

	private static @Nullable String home(SupportProfileChanged e) {
		String home = e.home();
		return (home == null || home.isEmpty()) ? null : home;
	}

	private static String role(String relationship) {
		return switch (relationship) {
			case "HAS", "HAD" -> "PATIENT";
			case "FAMILY", "CARER" -> "CARER";
			case "BEREAVED" -> "BEREAVED";
			default -> "";
		};
	}

	private static List<String> words(String codes) {
		return Arrays.stream(codes.strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
	}

}
