package org.alongside.grants.evidence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applications.EvidenceCount;
import org.alongside.grants.applications.GrantApplicationId;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which files wait for the scanner, and what it said. An infected file counts as not
 * sent.
 */
@Service
@Transactional
class ScanBook {

	private final EvidenceRecords records;

	private final EvidenceCount counts;

	private final Clock clock;

	ScanBook(EvidenceRecords records, EvidenceCount counts, Clock clock) {
		this.records = records;
		this.counts = counts;
		this.clock = clock;
	}

	/** What waits, what was tried longest ago or never first. */
	@Transactional(readOnly = true)
	List<Waiting> due(int most) {
		return this.records.toScan(most).stream().map(Waiting::of).toList();
	}

	@Transactional(readOnly = true)
	List<Waiting> dueOf(GrantApplicationId application) {
		return this.records.findByApplicationIdOrderById(application.value())
			.stream()
			.filter((evidence) -> evidence.scan() == Scan.NOT_SCANNED)
			.map(Waiting::of)
			.toList();
	}

	/** Writes down what was said; a file that was taken out meanwhile is none. */
	void note(UUID id, Scan said) {
		this.records.locked(id).ifPresent((evidence) -> {
			evidence.scanned(said, this.clock.instant());
			this.records.saveAndFlush(evidence);
			if (said == Scan.INFECTED) {
				this.counts.recount(new GrantApplicationId(evidence.applicationId()),
						this.records.countByApplicationIdAndScanNot(evidence.applicationId(), Scan.INFECTED));
			}
		});
	}

	/** A file that waits. */
	record Waiting(UUID id, UUID member) {

		static Waiting of(Evidence evidence) {
			return new Waiting(evidence.id(), evidence.memberId());
		}

	}

}
