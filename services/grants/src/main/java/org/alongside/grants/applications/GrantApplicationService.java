package org.alongside.grants.applications;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.travel.Estimate;
import org.alongside.platform.data.RecordNotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family does with a whole application: read it, send it, take it back. */
@Service
@Transactional
public class GrantApplicationService {

	private final GrantApplications applications;

	private final CheckService checks;

	private final AnswerSeal seal;

	private final Clock clock;

	GrantApplicationService(GrantApplications applications, CheckService checks, AnswerSeal seal, Clock clock) {
		this.applications = applications;
		this.checks = checks;
		this.seal = seal;
		this.clock = clock;
	}

	/** An application of one's own; anybody else's is not there. */
	@Transactional(readOnly = true)
	public ApplicationView owned(GrantApplicationId id, UUID member) {
		return this.applications.findByIdAndMemberId(id.value(), member)
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	/** All of a person's applications, newest first; none of their answers. */
	@Transactional(readOnly = true)
	public List<ApplicationView> of(UUID member) {
		return this.applications.of(member).stream().map((application) -> application.view(Answers.UNOPENED)).toList();
	}

	/** Every application of a person, with its answers, oldest first: for them alone. */
	@Transactional(readOnly = true)
	public List<ApplicationView> everythingOf(UUID member) {
		return this.applications.findByMemberIdOrderByStartedAt(member).stream().map(this.seal::view).toList();
	}

	/** What the visits should cost, as things stand. */
	@Transactional(readOnly = true)
	public Estimate estimate(GrantApplicationId id, UUID member) {
		return this.checks.estimate(this.applications.findByIdAndMemberId(id.value(), member)
			.filter((application) -> application.progress().travel())
			.orElseThrow(() -> new RecordNotFound("application", id)));
	}

	/** Sends an application. Sending what was sent already changes nothing. */
	public void submit(GrantApplicationId id, UUID member) {
		GrantApplication application = locked(id, member);
		if (application.status() == GrantApplicationStatus.SUBMITTED) {
			return;
		}
		if (!application.progress().isComplete()) {
			throw new NotYetComplete();
		}
		application.submit(this.checks.estimate(application).total(), this.clock.instant());
		application.countVisits(this.checks.visits(application));
		this.checks.run(application);
		this.applications.save(application);
	}

	/** Takes an application back. Taking it back twice changes nothing. */
	public void withdraw(GrantApplicationId id, UUID member) {
		GrantApplication application = locked(id, member);
		if (application.status() == GrantApplicationStatus.WITHDRAWN) {
			return;
		}
		application.withdraw(this.clock.instant());
		this.applications.save(application);
	}

	/** Notes that the family gave another account, long after they sent it. */
	public void renewAccount(GrantApplicationId id, UUID member, String ending) {
		GrantApplication application = locked(id, member);
		application.renewAccount(ending);
		this.applications.save(application);
	}

	private GrantApplication locked(GrantApplicationId id, UUID member) {
		return this.applications.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

}
