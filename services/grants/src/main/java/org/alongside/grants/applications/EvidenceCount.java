package org.alongside.grants.applications;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many papers of an application count, when that changes by itself. */
@Service
@Transactional
public class EvidenceCount {

	private final GrantApplications applications;

	private final CheckService checks;

	EvidenceCount(GrantApplications applications, CheckService checks) {
		this.applications = applications;
		this.checks = checks;
	}

	/**
	 * Counts anew. What was sent and is not decided is put before the rules once more;
	 * what they said before is kept.
	 * @param files how many count
	 */
	public void recount(GrantApplicationId id, int files) {
		this.applications.locked(id.value()).ifPresent((application) -> {
			boolean judged = application.wasSent() && application.status().isOpen();
			application.recountEvidence(files);
			this.applications.save(application);
			if (judged) {
				this.checks.runAgain(application);
			}
		});
	}

}
