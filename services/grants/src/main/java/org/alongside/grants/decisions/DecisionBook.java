package org.alongside.grants.decisions;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Where every step is written down, with its reasons; its words are sealed. */
@Component
class DecisionBook {

	private final Decisions decisions;

	private final DecisionLines lines;

	private final FieldCipher cipher;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	DecisionBook(Decisions decisions, DecisionLines lines, FieldCipher cipher, Audit audit, Ids ids, Clock clock) {
		this.decisions = decisions;
		this.lines = lines;
		this.cipher = cipher;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	List<DecisionView> of(GrantApplicationId id, UUID applicant) {
		return this.decisions.findByApplicationIdOrderByScreenVersionAscIdAsc(id.value())
			.stream()
			.map((decision) -> decision.view(note(decision, applicant), lines(decision, applicant)))
			.toList();
	}

	/** The last recommendation and what followed it. */
	List<Decision> current(GrantApplicationId id) {
		List<Decision> all = this.decisions.findByApplicationIdOrderByScreenVersionAscIdAsc(id.value());
		int last = all.size() - 1;
		while (last > 0 && all.get(last).step() != DecisionStep.RECOMMENDED) {
			last--;
		}
		return all.isEmpty() ? List.of() : all.subList(last, all.size());
	}

	boolean has(GrantApplicationId id, List<DecisionStep> steps, SignedIn decider, long screen) {
		return this.decisions.existsByApplicationIdAndStepInAndDeciderIdAndScreenVersion(id.value(), steps,
				decider.id(), screen);
	}

	UUID write(ApplicationView application, DecisionStep step, SignedIn decider, DecisionForm form,
			@Nullable Money amount) {
		UUID id = this.ids.next();
		String words = form.words();
		byte[] note = (words != null) ? this.cipher.seal(application.memberId(), place(id), words) : null;
		Decision decision = new Decision(id, application.id().value(), step, decider, form.screen(),
				this.clock.instant())
			.because(form.chosen(), note)
			.as((step == DecisionStep.RECOMMENDED) ? form.awardKind() : null);
		this.decisions.save((amount != null) ? decision.of(amount, form.fund()) : decision);
		this.audit.record(decider, "application." + step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
				"application", application.id().value(), (amount != null)
						? Map.of("amount", "" + amount.minor(), "currency", "" + amount.currency()) : Map.of());
		return id;
	}

	/** Writes a recommendation, cost by cost; its sum is theirs. */
	void recommend(ApplicationView application, SignedIn decider, DecisionForm form, List<DecidedLine> costs) {
		UUID decision = write(application, DecisionStep.RECOMMENDED, decider, form, Costs.sum(costs));
		for (DecidedLine line : costs) {
			UUID id = this.ids.next();
			byte[] words = (line.words() != null)
					? this.cipher.seal(application.memberId(), placeOfLine(id), line.words()) : null;
			this.lines.save(new DecisionLine(id, decision, line, words));
		}
	}

	/** What was recommended, cost by cost; nothing where it was not asked for so. */
	List<DecidedLine> lines(Decision decision, UUID applicant) {
		Money amount = decision.amount();
		if (amount == null || decision.step() != DecisionStep.RECOMMENDED) {
			return List.of();
		}
		return this.lines.findByDecisionIdOrderById(decision.id())
			.stream()
			.map((line) -> line.view(amount.currency(), words(line, applicant)))
			.toList();
	}

	/** Whether somebody ever took one of these steps. */
	boolean has(GrantApplicationId id, List<DecisionStep> steps, UUID person) {
		return this.decisions.existsByApplicationIdAndStepInAndDeciderId(id.value(), steps, person);
	}

	/** Whether somebody took one of these steps before a moment. */
	boolean hadBefore(GrantApplicationId id, List<DecisionStep> steps, SignedIn decider, Instant moment) {
		return this.decisions.existsByApplicationIdAndStepInAndDeciderIdAndDecidedAtBefore(id.value(), steps,
				decider.id(), moment);
	}

	/** Whether somebody said that they have an interest; once said, it stands. */
	boolean hasConflict(GrantApplicationId id, SignedIn decider) {
		return this.decisions.existsByApplicationIdAndStepAndDeciderId(id.value(), DecisionStep.CONFLICT_DECLARED,
				decider.id());
	}

	void noteConflict(ApplicationView application, SignedIn decider) {
		UUID id = application.id().value();
		this.decisions.save(new Decision(this.ids.next(), id, DecisionStep.CONFLICT_DECLARED, decider,
				application.version(), this.clock.instant()));
		this.audit.record(decider, "application.conflict-declared", "application", id, Map.of());
	}

	private @Nullable String note(Decision decision, UUID applicant) {
		byte[] sealed = decision.sealedNote();
		return (sealed != null) ? this.cipher.open(applicant, place(decision.id()), sealed) : null;
	}

	private static String place(UUID id) {
		return "decision.sealed_note:" + id;
	}

	private @Nullable String words(DecisionLine line, UUID applicant) {
		byte[] sealed = line.sealedWords();
		return (sealed != null) ? this.cipher.open(applicant, placeOfLine(line.id()), sealed) : null;
	}

	private static String placeOfLine(UUID id) {
		return "decision_line.sealed_words:" + id;
	}

}
