package org.alongside.bench.kill;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What families were told had happened. Each line of it is a promise that the platform
 * has to keep.
 */
final class Ledger {

	private final Map<URI, Entry> entries = new ConcurrentHashMap<>();

	private final Map<String, Integer> codes = new ConcurrentHashMap<>();

	void submitted(URI application, String email, String reference) {
		String path = application.getPath();
		this.entries.put(application, new Entry(path.substring(path.lastIndexOf('/') + 1), email, reference, false));
	}

	void withdrawn(URI application) {
		this.entries.computeIfPresent(application,
				(_, entry) -> new Entry(entry.id(), entry.email(), entry.reference(), true));
	}

	Collection<Entry> entries() {
		return this.entries.values();
	}

	int codesUsed(String email) {
		return this.codes.getOrDefault(email, 0);
	}

	void useCodes(String email, int count) {
		this.codes.put(email, count);
	}

	/**
	 * One application that was sent, and perhaps taken back.
	 */
	record Entry(String id, String email, String reference, boolean withdrawn) {
	}

}
