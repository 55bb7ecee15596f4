package org.alongside.grants.confirmations;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.IllegalTransition;
import org.jspecify.annotations.Nullable;

/**
 * One person at a hospital who is asked to confirm one stay.
 * <p>
 * The family names them with the application; once that is sent they get a mail, and a
 * second if they do not answer. They answer once, or say that it is not for them.
 * Whenever another is asked instead, or nobody needs to be, their links open nothing any
 * more. Who they are and what they say lies sealed under the applicant's key.
 */
@Entity
class Confirmation {

	@Id
	private UUID id;

	private UUID applicationId;

	private UUID memberId;

	private int number;

	@Enumerated(EnumType.STRING)
	private ConfirmationStatus status = ConfirmationStatus.NAMED;

	private byte @Nullable [] sealedProfessional;

	private boolean healthService;

	private @Nullable String namedBy;

	private Instant namedAt;

	private int mails;

	private @Nullable Instant askedAt;

	private @Nullable Instant expiresAt;

	private @Nullable Instant remindedAt;

	private @Nullable Instant answeredAt;

	private byte @Nullable [] sealedAnswer;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Confirmation() {
	}

	Confirmation(UUID id, ApplicationView application, int number, @Nullable String namedBy, Instant now) {
		this.id = id;
		this.applicationId = application.id().value();
		this.memberId = application.memberId();
		this.number = number;
		this.namedBy = namedBy;
		this.namedAt = now;
	}

	/** Notes who it is; of somebody who was asked only how they are called. */
	void describe(byte[] sealedProfessional, boolean healthService, Instant now) {
		this.namedAt = now;
		this.sealedProfessional = sealedProfessional;
		this.healthService = healthService;
	}

	/** A mail is on its way: the first, or another to the same person. */
	void ask(Instant now, Instant expiresAt) {
		if (this.status != ConfirmationStatus.ASKED) {
			become(ConfirmationStatus.ASKED);
		}
		this.mails++;
		this.askedAt = now;
		this.expiresAt = expiresAt;
		this.remindedAt = null;
	}

	/** The one reminder; the links open no longer for it. */
	void remind(Instant now) {
		this.remindedAt = now;
	}

	void answer(byte[] sealedAnswer, Instant now) {
		become(ConfirmationStatus.ANSWERED);
		this.sealedAnswer = sealedAnswer;
		this.answeredAt = now;
	}

	void turnAway(Instant now) {
		become(ConfirmationStatus.NOT_THEIRS);
		this.answeredAt = now;
	}

	void end() {
		become(ConfirmationStatus.ENDED);
	}

	/** Whether an answer is taken. */
	boolean isOpen(Instant now) {
		return this.status == ConfirmationStatus.ASKED && this.expiresAt != null && now.isBefore(this.expiresAt);
	}

	UUID id() {
		return this.id;
	}

	GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	UUID memberId() {
		return this.memberId;
	}

	int number() {
		return this.number;
	}

	ConfirmationStatus status() {
		return this.status;
	}

	boolean isHealthService() {
		return this.healthService;
	}

	int mails() {
		return this.mails;
	}

	@Nullable Instant expiresAt() {
		return this.expiresAt;
	}

	@Nullable Instant remindedAt() {
		return this.remindedAt;
	}

	byte @Nullable [] sealedProfessional() {
		return this.sealedProfessional;
	}

	byte @Nullable [] sealedAnswer() {
		return this.sealedAnswer;
	}

	ConfirmationView view(@Nullable Professional professional, @Nullable Given given, Instant now) {
		boolean over = this.status == ConfirmationStatus.ASKED && !isOpen(now);
		return new ConfirmationView(this.status, professional, this.healthService, this.namedBy, this.mails,
				this.askedAt, over, this.remindedAt, this.answeredAt, given);
	}

	private void become(ConfirmationStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.id, this.status, next);
		}
		this.status = next;
	}

}
