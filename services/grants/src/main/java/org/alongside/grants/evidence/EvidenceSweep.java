package org.alongside.grants.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes files that no record speaks of: whoever was killed between writing a file and
 * keeping its record, or between forgetting the record and deleting the file, left one.
 */
@Component
class EvidenceSweep {

	private static final Logger logger = LoggerFactory.getLogger(EvidenceSweep.class);

	private static final Duration SURELY_LEFT = Duration.ofDays(1);

	private final EvidenceStore store;

	private final EvidenceRecords records;

	private final Clock clock;

	EvidenceSweep(EvidenceStore store, EvidenceRecords records, Clock clock) {
		this.store = store;
		this.records = records;
		this.clock = clock;
	}

	@Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT24H")
	void sweep() {
		try {
			this.store.writtenBefore(this.clock.instant().minus(SURELY_LEFT)).forEach(this::sweep);
		}
		catch (StoreIsAway tomorrow) {
			logger.warn("The store of files does not answer; what belongs to nothing is deleted another day", tomorrow);
		}
	}

	private void sweep(UUID id) {
		if (!this.records.existsById(id)) {
			this.store.delete(id);
			logger.info("File {} belonged to nothing, and was deleted", id);
		}
	}

}
