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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a family's files in, seals them, and opens them for those who may look. */
@Service
@Transactional
public class EvidenceService {

	private static final Logger logger = LoggerFactory.getLogger(EvidenceService.class);

	private final EvidenceRecords records;

	private final SealedFiles files;

	private final DraftService drafts;

	private final Ids ids;

	private final Clock clock;

	EvidenceService(EvidenceRecords records, SealedFiles files, DraftService drafts, Ids ids, Clock clock) {
		this.records = records;
		this.files = files;
		this.drafts = drafts;
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
		this.drafts.noteEvidence(application, member, good(application), false);
		byte[] digest = sha256(bytes);
		if (this.records.findByApplicationIdAndDigest(application.value(), digest).isPresent()) {
			return null;
		}
		int count = this.records.countByApplicationId(application.value());
		if (count >= most) {
			return "too-many";
		}
		UUID id = this.ids.next();
		this.files.keep(id, member, bytes);
		afterwards(TransactionSynchronization.STATUS_ROLLED_BACK, id);
		this.records.save(new Evidence(id, application.value(), member, this.files.sealedName(id, member, name),
				new Evidence.Photo(kind, bytes, digest), this.clock.instant()));
		this.records.flush();
		this.drafts.noteEvidence(application, member, good(application), false);
		return null;
	}

	/** Notes that the family will send something later, or that they have sent all. */
	void answer(GrantApplicationId application, UUID member, boolean later) {
		this.drafts.noteEvidence(application, member, good(application), later);
	}

	/** Takes a file out of a draft. */
	void remove(GrantApplicationId application, UUID member, UUID id) {
		this.drafts.requireDraft(application, member);
		this.records.findByIdAndApplicationId(id, application.value())
			.filter((evidence) -> evidence.memberId().equals(member))
			.ifPresent(this::delete);
		this.records.flush();
		this.drafts.noteEvidence(application, member, good(application), false);
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
		return this.records.findByApplicationIdOrderById(application.value()).stream().map(this::view).toList();
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
		return new OpenedFile(evidence.kind(), this.files.open(evidence));
	}

	/** Whether a virus was found in a file of an application. */
	@Transactional(readOnly = true)
	public boolean hasInfected(GrantApplicationId application) {
		return good(application) < this.records.countByApplicationId(application.value());
	}

	/** Whether somebody could open a file that no scanner has looked at. */
	@Transactional(readOnly = true)
	public boolean hasUnscanned(GrantApplicationId application) {
		return this.records.findByApplicationIdOrderById(application.value())
			.stream()
			.anyMatch((evidence) -> this.files.state(evidence) == EvidenceState.NOT_SCANNED);
	}

	/** How many files count as sent. */
	@Transactional(readOnly = true)
	int good(GrantApplicationId application) {
		return this.records.countByApplicationIdAndScanNot(application.value(), Scan.INFECTED);
	}

	/**
	 * Opens a file with its name, for whom it is of.
	 * @return no bytes if nobody may open it
	 */
	@Transactional(readOnly = true)
	NamedFile open(Evidence evidence) {
		return new NamedFile(this.files.name(evidence),
				this.files.state(evidence).opens() ? this.files.open(evidence) : null);
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

	private EvidenceView view(Evidence evidence) {
		return new EvidenceView(evidence.id(), this.files.name(evidence), evidence.kind().name(),
				(evidence.size() + 1023) / 1024 + " KB", this.files.state(evidence));
	}

	private void afterwards(int outcome, UUID id) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				if (status == outcome) {
					EvidenceService.this.remove(id);
				}
			}
		});
	}

	/** What cannot be deleted just now belongs to nothing, and is swept out later. */
	private void remove(UUID id) {
		try {
			this.files.delete(id);
		}
		catch (StoreIsAway away) {
			logger.warn("File {} could not be deleted yet", id, away);
		}
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

	/**
	 * A file as it was given to us.
	 *
	 * @param bytes null if nobody may open it
	 */
	record NamedFile(String name, byte @Nullable [] bytes) {
	}

	/** A file as those see it who may open it. */
	public record EvidenceView(UUID id, String name, String kind, String size, EvidenceState state) {
	}

}
