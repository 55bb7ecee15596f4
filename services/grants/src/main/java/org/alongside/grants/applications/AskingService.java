package org.alongside.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.grants.applicants.ApplicantService;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a family again, for exactly what is missing, and takes exactly those answers.
 */
@Service
@Transactional
public class AskingService {

	private static final String WORDS = "asked_question.sealed_words";

	private final GrantApplications applications;

	private final AskedQuestions questions;

	private final CheckService checks;

	private final ApplicantService applicants;

	private final AnswerSeal seal;

	private final AskingSettings settings;

	private final Ids ids;

	private final Clock clock;

	AskingService(GrantApplications applications, AskedQuestions questions, CheckService checks,
			ApplicantService applicants, AnswerSeal seal, AskingSettings settings, Ids ids, Clock clock) {
		this.applications = applications;
		this.questions = questions;
		this.checks = checks;
		this.applicants = applicants;
		this.seal = seal;
		this.settings = settings;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Asks, in the caller's transaction. Only what is asked opens again.
	 * @param words what an officer wants to know, by subject
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void ask(GrantApplicationId id, Map<Subject, String> words, boolean intensiveCare) {
		GrantApplication application = sent(id);
		Instant now = this.clock.instant();
		application.ask(words.keySet(), intensiveCare, now);
		words.forEach((subject, text) -> {
			UUID question = this.ids.next();
			this.questions.save(new AskedQuestion(question, id.value(), subject,
					this.seal.seal(application.memberId(), WORDS, question, text), now));
		});
		this.applications.save(application);
	}

	/** Everything that was ever asked of a family, in order. */
	@Transactional(readOnly = true)
	public List<Question> of(GrantApplicationId id, UUID applicant) {
		return this.questions.findByApplicationIdOrderById(id.value())
			.stream()
			.map((question) -> new Question(question.subject(),
					this.seal.open(applicant, WORDS, question.id(), question.sealedWords(), String.class),
					question.askedAt()))
			.toList();
	}

	/** Sends the answers; sending them twice changes nothing. */
	public void sendAnswers(GrantApplicationId id, UUID member) {
		GrantApplication application = own(id, member);
		if (application.status() != GrantApplicationStatus.CHANGES_REQUESTED) {
			return;
		}
		if (!application.isAnsweredAgain()) {
			throw new NotYetComplete();
		}
		application.sendAnswers(this.checks.estimate(application).total(), this.clock.instant());
		application.countVisits(this.checks.visits(application));
		this.checks.runAgain(application);
		this.applications.save(application);
	}

	/** A family tells that the patient is in intensive care: we wait without a word. */
	public void pause(GrantApplicationId id, UUID member) {
		whileAsking(own(id, member), (application) -> application.asking().pause(this.clock.instant()));
	}

	/** Staff know better: the patient is in intensive care, or is not any more. */
	public void setIntensiveCare(GrantApplicationId id, boolean intensiveCare) {
		whileAsking(sent(id), (application) -> {
			if (intensiveCare) {
				application.asking().pause(this.clock.instant());
			}
			else {
				application.asking().goOn(this.clock.instant());
			}
		});
	}

	/** An officer has the answer by other ways: the questions are taken back. */
	public void takeBack(GrantApplicationId id) {
		GrantApplication application = sent(id);
		if (application.status() == GrantApplicationStatus.CHANGES_REQUESTED) {
			application.takeQuestionsBack(this.clock.instant());
			this.applications.save(application);
		}
	}

	/**
	 * Reminds a family, or parks their application for a person, if it is time; nobody
	 * reminds the dead.
	 */
	void lookAfter(UUID id) {
		this.applications.locked(id)
			.filter((application) -> this.applicants.diedAt(application.memberId()).isEmpty())
			.ifPresent((application) -> {
				application.lookAfter(this.settings, this.clock.instant());
				this.applications.save(application);
			});
	}

	@Transactional(readOnly = true)
	List<UUID> due() {
		return this.applications
			.waitingSince(this.clock.instant().minus(java.time.Duration.ofDays(this.settings.firstReminderDays())));
	}

	private void whileAsking(GrantApplication application, Consumer<GrantApplication> step) {
		if (application.status() == GrantApplicationStatus.CHANGES_REQUESTED) {
			step.accept(application);
			this.applications.save(application);
		}
	}

	private GrantApplication own(GrantApplicationId id, UUID member) {
		return this.applications.locked(id.value())
			.filter((found) -> found.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	private GrantApplication sent(GrantApplicationId id) {
		return this.applications.locked(id.value())
			.filter(GrantApplication::wasSent)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	/** What somebody wants to know. */
	public record Question(Subject subject, String words, Instant askedAt) {
	}

}
