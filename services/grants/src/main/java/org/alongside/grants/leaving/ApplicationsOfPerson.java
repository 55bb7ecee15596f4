package org.alongside.grants.leaving;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.applications.AppealService;
import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AskingService;
import org.alongside.grants.applications.GrantApplicationService;
import org.alongside.grants.decisions.DecidedLine;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.grants.decisions.DecisionView;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a family asked for. When they leave, whatever is open is withdrawn first, as they
 * would do it; then everything goes but the bare record of what was granted.
 */
@Component
@Order(80)
class ApplicationsOfPerson implements PersonalData {

	private final GrantApplicationService applications;

	private final DecisionService decisions;

	private final AskingService asking;

	private final AppealService appeals;

	private final GrantRecords records;

	ApplicationsOfPerson(GrantApplicationService applications, DecisionService decisions, AskingService asking,
			AppealService appeals, GrantRecords records) {
		this.applications = applications;
		this.decisions = decisions;
		this.asking = asking;
		this.appeals = appeals;
		this.records = records;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		for (ApplicationView application : this.applications.everythingOf(person)) {
			into.explain("grants.data.applications");
			List<StepData> steps = this.decisions.of(application.id(), person).stream().map(StepData::of).toList();
			into.json("applications/" + application.reference() + ".json", new ApplicationData(application, steps,
					this.asking.of(application.id(), person), this.appeals.of(application.id(), person).orElse(null)));
		}
	}

	@Override
	public int erase(UUID person) {
		this.applications.everythingOf(person)
			.stream()
			.filter((application) -> application.status().isOpen())
			.forEach((application) -> this.applications.withdraw(application.id(), person));
		return this.records.erase(person);
	}

	/** Money that is promised reaches the family first. */
	@Override
	public boolean mustWait(UUID person) {
		return this.records.isToBePaid(person);
	}

	/**
	 * An application with what was decided on it, what was asked, and what was asked of
	 * us.
	 */
	record ApplicationData(ApplicationView application, List<StepData> decisions,
			List<AskingService.Question> questions, @Nullable String appeal) {
	}

	/** A step somebody took; who it was is in nobody's copy but the charity's. */
	record StepData(String step, @Nullable String amount, List<String> reasons, @Nullable String note, Instant at,
			List<DecidedLine> lines) {

		static StepData of(DecisionView decision) {
			return new StepData(decision.step().name(), (decision.amount() != null) ? decision.amount().format() : null,
					decision.reasons(), decision.note(), decision.at(), decision.lines());
		}

	}

}
