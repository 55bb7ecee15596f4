package org.alongside.peersupport.requests;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who cannot wait: people in hospital, and those who care for them, are found somebody
 * within two working days (domain text, 2026-11).
 */
final class FastPath {

	private final OfferSettings settings;

	FastPath(OfferSettings settings) {
		this.settings = settings;
	}

	/**
	 * By which day each of those in hospital is to be found somebody.
	 * @param waiting who waits, or is proposed somebody
	 * @return only those in hospital; the day may have passed
	 */
	Map<RequestId, LocalDate> of(List<RequestView> waiting) {
		Map<RequestId, LocalDate> days = new HashMap<>();
		for (RequestView request : waiting) {
			Instant since = request.waitingSince();
			if (since != null && request.words().wishes().inHospital()) {
				days.put(request.id(),
						WorkingDays.lastOf(since, this.settings.fastDays(), request.words().traits().nation()));
			}
		}
		return days;
	}

}
