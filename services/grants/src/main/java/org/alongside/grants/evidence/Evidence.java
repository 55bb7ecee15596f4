package org.alongside.grants.evidence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One file of an application. Its bytes lie sealed on disk; its name, which may say what
 * nobody else should know, lies sealed here.
 */
@Entity
class Evidence {

	@Id
	private UUID id;

	private UUID applicationId;

	private UUID memberId;

	private byte[] sealedName;

	@Enumerated(EnumType.STRING)
	private EvidenceKind kind;

	private long size;

	private byte[] digest;

	private Instant keptAt;

	@Enumerated(EnumType.STRING)
	private Scan scan = Scan.NOT_SCANNED;

	private @Nullable Instant triedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Evidence() {
	}

	Evidence(UUID id, UUID applicationId, UUID memberId, byte[] sealedName, Photo photo, Instant keptAt) {
		this.id = id;
		this.applicationId = applicationId;
		this.memberId = memberId;
		this.sealedName = sealedName;
		this.kind = photo.kind();
		this.size = photo.bytes().length;
		this.digest = photo.digest();
		this.keptAt = keptAt;
	}

	UUID id() {
		return this.id;
	}

	UUID applicationId() {
		return this.applicationId;
	}

	UUID memberId() {
		return this.memberId;
	}

	byte[] sealedName() {
		return this.sealedName;
	}

	EvidenceKind kind() {
		return this.kind;
	}

	long size() {
		return this.size;
	}

	byte[] digest() {
		return this.digest;
	}

	Scan scan() {
		return this.scan;
	}

	/** Notes what the scanner said, if anything. What is infected stays infected. */
	void scanned(Scan said, Instant now) {
		this.triedAt = now;
		if (this.scan != Scan.INFECTED) {
			this.scan = said;
		}
	}

	/** A file that was looked at and taken for what it is. */
	record Photo(EvidenceKind kind, byte[] bytes, byte[] digest) {
	}

}
