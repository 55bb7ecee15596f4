package org.alongside.contracts.members;

import java.time.Instant;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.alongside.contracts.PlatformEvent;

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

}
