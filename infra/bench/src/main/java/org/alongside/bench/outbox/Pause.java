package org.alongside.bench.outbox;

/**
 * Waiting, where nothing else can be done.
 */
final class Pause {

	private Pause() {
	}

	static void millis(long millis) {
		try {
			Thread.sleep(millis);
		}
		catch (InterruptedException _) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting");
		}
	}

}
