package org.alongside.grants.hospitals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list of hospitals that was brought, and what it would change.
 *
 * @param hospitals how many it has
 * @param gone how many are offered today and would not be any more
 * @param isMany whether those are more than a fifth of all
 * @param examplesAdded the first that are new
 * @param examplesGone the first that would go
 */
record HospitalImportView(UUID id, HospitalList list, String fileName, String status, int hospitals, int added,
		int changed, int gone, boolean isMany, int closed, int passedOver, int unreadableRows,
		List<Hospital> examplesAdded, List<Hospital> examplesGone, List<UnreadableRow> unreadable) {

	static HospitalImportView decided(UUID id, HospitalList list, String fileName, String status) {
		return new HospitalImportView(id, list, fileName, status, 0, 0, 0, 0, false, 0, 0, 0, List.of(), List.of(),
				List.of());
	}

	/** Whether nobody has decided on it. */
	public boolean waits() {
		return this.status.equals("BROUGHT");
	}

	/** A list as it stands in the list of lists. */
	public record Line(UUID id, HospitalList list, String fileName, String status, Instant broughtAt, int hospitals) {
	}

}
