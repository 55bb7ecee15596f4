package org.alongside.contracts.members;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;
import org.jspecify.annotations.Nullable;

/**
 * What members tells of a person's life on the platform. Keyed by member, so one person's
 * facts arrive in order; kept for 28 days. Codes only: no name, no address, no free text.
 */
public sealed interface MembersEvent extends PlatformEvent {

	/** Where these facts are told. */
	String TOPIC = "members.lifecycle";

	/**
	 * Whom the fact is about.
	 * @return the member's id
	 */
	UUID memberId();

	@Override
	default String topic() {
		return TOPIC;
	}

	@Override
	default UUID key() {
		return memberId();
	}

	/** Someone confirmed their email address and so became a member. */
	@JsonTypeName("members.joined.v1")
	record Joined(UUID eventId, Instant occurredAt, UUID memberId) implements MembersEvent {
	}

	/**
	 * A member answered, or changed, what matching and eligibility need.
	 *
	 * @param relationship a code such as {@code HAS}, {@code FAMILY}, {@code CARER}
	 * @param condition a code such as {@code GBS}, {@code CIDP}, {@code MMN}
	 * @param nation a code such as {@code ENGLAND}, {@code IRELAND}
	 */
	@JsonTypeName("members.profile-changed.v1")
	record ProfileChanged(UUID eventId, Instant occurredAt, UUID memberId, String relationship, String condition,
			String nation) implements MembersEvent {
	}

	/**
	 * What matching may know of a member, whole: told while they let us hold health data
	 * for support, and once more with empty codes when they no longer do. Each text is a
	 * list of codes with a space between, empty when nothing is known.
	 *
	 * @param adult whether they are known to be 18 or older
	 * @param ageBand such as {@code 45-54}
	 * @param gender a code such as {@code FEMALE}
	 * @param relationship as in {@link ProfileChanged}
	 * @param condition as in {@link ProfileChanged}
	 * @param variant a code of the condition's variants
	 * @param journey such as {@code ICU WHEELCHAIR}
	 * @param treatments such as {@code IVIG}
	 * @param stage where they are in it, such as {@code RECOVERING}
	 * @param nation as in {@link ProfileChanged}
	 * @param languages IETF language tags such as {@code en bfi}
	 * @param channels what they can physically use, such as {@code VIDEO TEXT}
	 * @param unavailable weekly times that are no good, in the nation's own time, such as
	 * {@code MON-0900-1200}
	 * @param infusionDays days of the week on which treatment falls, such as {@code TUE}
	 * @param home a mark that is the same for all who gave the same postcode or Eircode,
	 * from which neither can be found; nothing where none was given, null where it was
	 * told before there were marks
	 */
	@JsonTypeName("members.support-profile-changed.v1")
	record SupportProfileChanged(UUID eventId, Instant occurredAt, UUID memberId, boolean adult, String ageBand,
			String gender, String relationship, String condition, String variant, String journey, String treatments,
			String stage, String nation, String languages, String channels, String unavailable, String infusionDays,
			@Nullable String home) implements MembersEvent {
	}

	/**
	 * A member agreed to something.
	 *
	 * @param purpose a code such as {@code HOLD_HEALTH_DATA}, {@code SHARE_WITH_BUDDY},
	 * {@code SHARE_WITH_COUNSELLING}, {@code SERVICE_EMAILS}, {@code NEWSLETTER},
	 * {@code RESEARCH_CONTACT}
	 * @param wording the version of the words they agreed to
	 * @param jurisdiction a nation's code, for the law differs
	 * @param basis such as {@code EXPLICIT_CONSENT}
	 * @param givenBy {@code SELF}, {@code PROXY} or {@code STAFF_ON_THE_PHONE}
	 */
	@JsonTypeName("members.consent-given.v1")
	record ConsentGiven(UUID eventId, Instant occurredAt, UUID memberId, String purpose, String wording,
			String jurisdiction, String basis, String givenBy) implements MembersEvent {
	}

	/**
	 * A member no longer agrees. Whoever hears it stops at once what rested on it.
	 *
	 * @param purpose as in {@link ConsentGiven}
	 */
	@JsonTypeName("members.consent-withdrawn.v1")
	record ConsentWithdrawn(UUID eventId, Instant occurredAt, UUID memberId, String purpose) implements MembersEvent {
	}

	/**
	 * Staff entered a member on the phone. They may not decide what that member asks for.
	 *
	 * @param staffId who entered them
	 */
	@JsonTypeName("members.entered-by-staff.v1")
	record EnteredByStaff(UUID eventId, Instant occurredAt, UUID memberId, UUID staffId) implements MembersEvent {
	}

	/**
	 * Somebody may act for a member from now on.
	 *
	 * @param helperId who helps
	 */
	@JsonTypeName("members.helper-appointed.v1")
	record HelperAppointed(UUID eventId, Instant occurredAt, UUID memberId, UUID helperId) implements MembersEvent {
	}

	/**
	 * Somebody may no longer act for a member.
	 *
	 * @param helperId who helped
	 */
	@JsonTypeName("members.helper-ended.v1")
	record HelperEnded(UUID eventId, Instant occurredAt, UUID memberId, UUID helperId) implements MembersEvent {
	}

	/** A member has died. Nothing more is sent to them. */
	@JsonTypeName("members.died.v1")
	record Died(UUID eventId, Instant occurredAt, UUID memberId) implements MembersEvent {
	}

	/** That a member had died was a mistake, told within 24 hours: all is as before. */
	@JsonTypeName("members.death-corrected.v1")
	record DeathCorrected(UUID eventId, Instant occurredAt, UUID memberId) implements MembersEvent {
	}

	/**
	 * A member wants to leave, and may still change their mind.
	 *
	 * @param erasureOn the day on which everything is erased
	 */
	@JsonTypeName("members.leaving-requested.v1")
	record LeavingRequested(UUID eventId, Instant occurredAt, UUID memberId,
			LocalDate erasureOn) implements MembersEvent {
	}

	/** A member changed their mind, and stays. */
	@JsonTypeName("members.leaving-cancelled.v1")
	record LeavingCancelled(UUID eventId, Instant occurredAt, UUID memberId) implements MembersEvent {
	}

	/**
	 * Every service erases what it holds of the member but what the law makes it keep,
	 * and answers with its own {@code erasure-completed}.
	 *
	 * @param erasureId what the answers name
	 */
	@JsonTypeName("members.erasure-requested.v1")
	record ErasureRequested(UUID eventId, Instant occurredAt, UUID memberId, UUID erasureId) implements MembersEvent {
	}

	/**
	 * A member wants to have what every service holds of them. Each answers with its own
	 * {@code data-part}s.
	 *
	 * @param exportId what the answers name
	 * @param sealingKey the public key that the answers are sealed to; only members can
	 * open them
	 */
	@JsonTypeName("members.data-requested.v1")
	record DataRequested(UUID eventId, Instant occurredAt, UUID memberId, UUID exportId,
			String sealingKey) implements MembersEvent {
	}

}
