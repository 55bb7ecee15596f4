package org.alongside.grants.confirmations;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.HospitalWords;
import org.alongside.grants.confirmations.Given.Word;
import org.alongside.grants.eligibility.HospitalWord;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody at a hospital what they are asked, and takes their answer once. */
@Service
@Transactional
class AnsweringService {

	private final HospitalWords applications;

	private final Confirmations confirmations;

	private final ConfirmationSeal seal;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AnsweringService(HospitalWords applications, Confirmations confirmations, ConfirmationSeal seal,
			ApplicationEventPublisher events, Clock clock) {
		this.applications = applications;
		this.confirmations = confirmations;
		this.seal = seal;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What a link asks. Looking does not use it up.
	 * @return nothing when it was used, is too old, is not needed, or never was
	 */
	@Transactional(readOnly = true)
	Optional<Question> question(LinkToken token) {
		return this.confirmations.openedBy(token.hash())
			.filter((one) -> one.isOpen(this.clock.instant()))
			.flatMap((one) -> this.applications.read(one.application()))
			.filter((application) -> application.status().isOpen())
			.map(Question::of);
	}

	/**
	 * Takes an answer; every link of theirs is used up.
	 * @throws StayHasChanged if they were shown other dates than the family gives now
	 */
	void answer(LinkToken token, Word word, ConfirmationForm form) {
		Confirmation confirmation = opened(token);
		Question question = this.applications.read(confirmation.application())
			.filter((application) -> application.status().isOpen())
			.map(Question::of)
			.orElseThrow(LinkIsUsed::new);
		if (!question.shown().equals(form.shown())) {
			throw new StayHasChanged();
		}
		Instant now = this.clock.instant();
		Given given = form.given(word, question);
		confirmation.answer(this.seal.seal(confirmation, given), now);
		this.confirmations.saveAndFlush(confirmation);
		this.applications.note(confirmation.application(),
				new HospitalWord(word.name(), given.from(), given.to(), confirmation.isHealthService()));
		this.events.publishEvent(new ConfirmationEvent.Answered(confirmation.application(), confirmation.id(), now));
	}

	/** It was not for them. */
	void turnAway(LinkToken token) {
		Confirmation confirmation = opened(token);
		Instant now = this.clock.instant();
		confirmation.turnAway(now);
		this.confirmations.saveAndFlush(confirmation);
		this.events.publishEvent(new ConfirmationEvent.NotTheirs(confirmation.application(), confirmation.id(), now));
	}

	/** The application is held first, as everybody does, and then what the link opens. */
	private Confirmation opened(LinkToken token) {
		GrantApplicationId application = this.confirmations.applicationOf(token.hash())
			.map(GrantApplicationId::new)
			.orElseThrow(LinkIsUsed::new);
		this.applications.hold(application).orElseThrow(LinkIsUsed::new);
		return this.confirmations.lockedBy(token.hash())
			.filter((one) -> one.isOpen(this.clock.instant()))
			.orElseThrow(LinkIsUsed::new);
	}

	/** What somebody at a hospital is shown: as little as makes an answer possible. */
	record Question(String patient, String hospital, String ward, java.time.LocalDate from,
			java.time.@org.jspecify.annotations.Nullable LocalDate to) {

		static Question of(ApplicationView application) {
			var patient = Objects.requireNonNull(application.patient());
			var hospital = Objects.requireNonNull(application.hospital());
			return new Question(patient.patientName(), hospital.hospitalName() + ", " + hospital.hospitalTown(),
					Objects.requireNonNullElse(hospital.ward(), ""), patient.admittedOn(), patient.dischargedOn());
		}

		/**
		 * What the page showed, as it sends it back, so that nobody confirms another stay
		 * than they saw: the dates, and a mark of the person and the place.
		 */
		public String shown() {
			return this.from + "/" + Objects.requireNonNullElse(this.to, "") + "/"
					+ Integer.toHexString(Objects.hash(this.patient, this.hospital, this.ward));
		}

		@Override
		public String toString() {
			return "Question";
		}

	}

}
