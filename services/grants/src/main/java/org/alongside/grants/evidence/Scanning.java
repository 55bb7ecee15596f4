package org.alongside.grants.evidence;

import java.util.List;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.evidence.NotScanned.Reason;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.SealBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Shows files to the scanner: right after they came, and again and again while it is
 * away. No transaction is open while it looks. Two machines may show it the same file; it
 * says the same twice.
 */
@Component
class Scanning {

	private static final Logger logger = LoggerFactory.getLogger(Scanning.class);

	private static final int A_HANDFUL = 20;

	private final Scanner scanner;

	private final ScanBook book;

	private final SealedFiles files;

	Scanning(Scanner scanner, ScanBook book, SealedFiles files) {
		this.scanner = scanner;
		this.book = book;
		this.files = files;
	}

	/** Shows what a family just sent. */
	void lookAt(GrantApplicationId application) {
		if (this.scanner.isConfigured()) {
			lookAt(this.book.dueOf(application));
		}
	}

	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
	void catchUp() {
		if (this.scanner.isConfigured()) {
			lookAt(this.book.due(A_HANDFUL));
		}
	}

	/** Stops when the scanner or the store is away: the others would wait for nothing. */
	private void lookAt(List<ScanBook.Waiting> waiting) {
		for (ScanBook.Waiting file : waiting) {
			try {
				look(file);
			}
			catch (StoreIsAway away) {
				logger.warn("File {} could not be read, so it was not scanned", file.id(), away);
				return;
			}
			catch (NotScanned problem) {
				logger.warn("File {} was not scanned: {}", file.id(), problem.reason(), problem);
				if (problem.reason() == Reason.AWAY) {
					return;
				}
				this.book.note(file.id(), Scan.NOT_SCANNED);
			}
		}
	}

	private void look(ScanBook.Waiting file) throws NotScanned {
		try {
			Scan said = this.scanner.scan(this.files.openForScanner(file.id(), file.member()));
			if (said == Scan.INFECTED) {
				logger.warn("A virus was found in file {}; nobody can open it", file.id());
			}
			this.book.note(file.id(), said);
		}
		catch (RecordNotFound | SealBroken opensForNobody) {
			this.book.note(file.id(), Scan.NOT_SCANNED);
		}
	}

}
