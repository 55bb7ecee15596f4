package org.alongside.testing.house.sound.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** Approves. */
@Service
public class GrantApplicationService {

	private final GrantApplications applications;

	private final Clock clock;

	GrantApplicationService(GrantApplications applications, Clock clock) {
		this.applications = applications;
		this.clock = clock;
	}

	/**
	 * Approves one.
	 * @param id which
	 * @return the instant of it
	 */
	public Approval approve(GrantApplicationId id) {
		Instant now = this.clock.instant();
		GrantApplication application = this.applications.findById(id.value()).orElseThrow();
		application.approve(now);
		this.applications.save(application);
		return new Approval(now, LocalDate.now(this.clock));
	}

}
