package org.alongside.grants.evidence;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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

	private static final int A_HANDFUL = 200;

	/** A file in hand is several copies of it in memory. */
	private static final int IN_HAND = 4;

	private static final int SECONDS_TO_WAIT = 5;

	private final Semaphore hands = new Semaphore(IN_HAND, true);

	private final Scanner scanner;

	private final ScanBook book;

	private final SealedFiles files;

	Scanning(Scanner scanner, ScanBook book, SealedFiles files) {
		this.scanner = scanner;
		this.book = book;
		this.files = files;
	}

	/**
	 * Shows what a family just sent, unless many do so at once: then it is shown soon.
	 */
	void lookAt(GrantApplicationId application) {
		if (!this.scanner.isConfigured() || !takeHand()) {
			return;
		}
		try {
			lookAt(this.book.dueOf(application));
		}
		finally {
			this.hands.release();
		}
	}

	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
	void catchUp() {
		if (this.scanner.isConfigured()) {
			lookAt(this.book.due(A_HANDFUL));
		}
	}

	private boolean takeHand() {
		try {
			return this.hands.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * Stops when the scanner or the store is away: the others would wait for nothing.
	 * What was tried goes to the end of the line, for it may be the file that is too
	 * much.
	 */
	private void lookAt(List<ScanBook.Waiting> waiting) {
		for (ScanBook.Waiting file : waiting) {
			try {
				look(file);
			}
			catch (StoreIsAway away) {
				logger.warn("File {} could not be read, so it was not scanned", file.id(), away);
				this.book.note(file.id(), Scan.NOT_SCANNED);
				return;
			}
			catch (NotScanned problem) {
				logger.warn("File {} was not scanned: {}", file.id(), problem.reason(), problem);
				this.book.note(file.id(), Scan.NOT_SCANNED);
				if (problem.reason() == Reason.AWAY) {
					return;
				}
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
