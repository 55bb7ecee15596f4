package org.alongside.grants.evidence;

import java.util.UUID;

import org.alongside.platform.privacy.FieldCipher;

import org.springframework.stereotype.Component;

/** Seals files and their names under the key of whose they are, and keeps them apart. */
@Component
class SealedFiles {

	private final EvidenceStore store;

	private final FieldCipher cipher;

	private final Scanner scanner;

	SealedFiles(EvidenceStore store, FieldCipher cipher, Scanner scanner) {
		this.store = store;
		this.cipher = cipher;
		this.scanner = scanner;
	}

	void keep(UUID id, UUID member, byte[] bytes) {
		this.store.write(id, this.cipher.sealBytes(member, place(id), bytes));
	}

	/**
	 * Opens a file for somebody.
	 * @throws FileIsInfected if a virus was found in it
	 * @throws FileIsNotScannedYet if there is a scanner that has not looked at it
	 */
	byte[] open(Evidence evidence) {
		requireOpen(state(evidence));
		return openForScanner(evidence.id(), evidence.memberId());
	}

	/** Opens a file that nobody may look at yet. */
	byte[] openForScanner(UUID id, UUID member) {
		return this.cipher.openBytes(member, place(id), this.store.read(id));
	}

	void delete(UUID id) {
		this.store.delete(id);
	}

	byte[] sealedName(UUID id, UUID member, String name) {
		return this.cipher.seal(member, "evidence.sealed_name:" + id, name);
	}

	String name(Evidence evidence) {
		return this.cipher.open(evidence.memberId(), "evidence.sealed_name:" + evidence.id(), evidence.sealedName());
	}

	/** Whether a file may be opened. */
	EvidenceState state(Evidence evidence) {
		return switch (evidence.scan()) {
			case CLEAN -> EvidenceState.CLEAN;
			case INFECTED -> EvidenceState.INFECTED;
			case NOT_SCANNED -> this.scanner.isConfigured() ? EvidenceState.WAITS : EvidenceState.NOT_SCANNED;
		};
	}

	private static void requireOpen(EvidenceState state) {
		switch (state) {
			case CLEAN, NOT_SCANNED -> {
			}
			case WAITS -> throw new FileIsNotScannedYet();
			case INFECTED -> throw new FileIsInfected();
		}
	}

	private static String place(UUID id) {
		return "evidence.file:" + id;
	}

}
