package org.alongside.members.intake;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * That staff entered somebody.
 *
 * @param member who was entered
 * @param staff who entered them
 * @param phone sealed
 * @param email sealed
 * @param at when
 */
record Intake(MemberId member, UUID staff, byte @Nullable [] phone, byte @Nullable [] email, Instant at) {
}
