package org.alongside.grants.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applications.DraftService;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a family's files in, seals them, and opens them for those who may look. */
@Service
@Transactional
public class EvidenceService {

	private final EvidenceRecords records;

	private final EvidenceFolder folder;

	private final DraftService drafts;

	private final FieldCipher cipher;

	private final Ids ids;

	private final Clock clock;

	EvidenceService(EvidenceRecords records, EvidenceFolder folder, DraftService drafts, FieldCipher cipher, Ids ids,
			Clock clock) {
		this.records = records;
		this.folder = folder;
		this.drafts = drafts;
		this.cipher = cipher;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Keeps one file. The same file twice is kept once.
	 * @param most how many an application may have
	 * @return why it was not kept, or null
	 */
	@Nullable String keep(GrantApplicationId application, UUID member, String name, byte[] bytes, int most) {
		EvidenceKind kind = EvidenceKind.of(bytes).orElse(null);
		if (kind == null) {
			return (bytes.length == 0) ? "empty" : "kind";
		}
		this.drafts.noteEvidence(application, member, this.records.countByApplicationId(application.value()), false);
		byte[] digest = sha256(bytes);
		if (this.records.findByApplicationIdAndDigest(application.value(), digest).isPresent()) {
			return null;
		}
		int count = this.records.countByApplicationId(application.value());
		if (count >= most) {
			return "too-many";
		}
		UUID id = this.ids.next();
		this.folder.write(id, this.cipher.sealBytes(member, "evidence.file:" + id, bytes));
		afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, id);
		this.records.save(new Evidence(id, application.value(), member,
				this.cipher.seal(member, "evidence.sealed_name:" + id, name), new Evidence.Photo(kind, bytes, digest),
				this.clock.instant()));
		this.drafts.noteEvidence(application, member, count + 1, false);
		return null;
	}

	/** Notes that the family will send something later, or that they have sent all. */
	void answer(GrantApplicationId application, UUID member, boolean later) {
		this.drafts.noteEvidence(application, member, this.records.countByApplicationId(application.value()), later);
	}

	/** Takes a file out of a draft. */
	void remove(GrantApplicationId application, UUID member, UUID id) {
		this.drafts.requireDraft(application, member);
		this.records.findByIdAndApplicationId(id, application.value())
			.filter((evidence) -> evidence.memberId().equals(member))
			.ifPresent(this::delete);
		this.records.flush();
		this.drafts.noteEvidence(application, member, this.records.countByApplicationId(application.value()), false);
	}

	/** Whoever takes an application back need not leave their papers with us. */
	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Withdrawn withdrawn) {
			this.records.findByApplicationIdOrderById(withdrawn.id().value()).forEach(this::delete);
		}
	}

	@Transactional(readOnly = true)
	public List<EvidenceView> of(GrantApplicationId application) {
		return this.records.findByApplicationIdOrderById(application.value())
			.stream()
			.map((evidence) -> new EvidenceView(evidence.id(), name(evidence), evidence.kind().name(),
					(evidence.size() + 1023) / 1024 + " KB"))
			.toList();
	}

	/** What tells one file from another. */
	@Transactional(readOnly = true)
	public List<byte[]> digests(GrantApplicationId application) {
		return this.records.findByApplicationIdOrderById(application.value()).stream().map(Evidence::digest).toList();
	}

	/** Opens a file for somebody who may look. */
	@Transactional(readOnly = true)
	OpenedFile open(GrantApplicationId application, UUID id) {
		Evidence evidence = this.records.findByIdAndApplicationId(id, application.value())
			.orElseThrow(() -> new RecordNotFound("evidence", id));
		return new OpenedFile(evidence.kind(),
				this.cipher.openBytes(evidence.memberId(), "evidence.file:" + id, this.folder.read(id)));
	}

	/** Opens a file with its name, for whom it is of. */
	@Transactional(readOnly = true)
	NamedFile open(Evidence evidence) {
		byte[] bytes = this.cipher.openBytes(evidence.memberId(), "evidence.file:" + evidence.id(),
				this.folder.read(evidence.id()));
		return new NamedFile(name(evidence), bytes);
	}

	/** Deletes records, and after the transaction their files. */
	void forget(List<Evidence> all) {
		all.forEach(this::delete);
		this.records.flush();
	}

	private void delete(Evidence evidence) {
		this.records.delete(evidence);
		afterwards(TransactionSynchronization.STATUS_COMMITTED, evidence.id());
	}

	private String name(Evidence evidence) {
		return this.cipher.open(evidence.memberId(), "evidence.sealed_name:" + evidence.id(), evidence.sealedName());
	}

	private void afterwards(int outcome, UUID id) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status == outcome) {
					EvidenceService.this.folder.delete(id);
				}
			}
		});
	}

	private static byte[] sha256(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A file, unsealed. */
	record OpenedFile(EvidenceKind kind, byte[] bytes) {
	}

	/** A file as it was given to us. */
	record NamedFile(String name, byte[] bytes) {
	}

	/** A file as those see it who may open it. */
	public record EvidenceView(UUID id, String name, String kind, String size) {
	}

}
