package org.alongside.grants.applications;

import java.time.Clock;
import java.util.Optional;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with applications that were sent. Drafts are not there for them. */
@Service
@Transactional
public class ReviewService {

	private final GrantApplications applications;

	private final AnswerSeal seal;

	private final Clock clock;

	ReviewService(GrantApplications applications, AnswerSeal seal, Clock clock) {
		this.applications = applications;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Finds by a reference, however it was typed, with or without the letters before it.
	 */
	@Transactional(readOnly = true)
	public Optional<GrantApplicationId> byReference(String typed) {
		return PublicReference.parse(typed)
			.or(() -> PublicReference.parse(GrantApplication.PREFIX + typed))
			.flatMap(this.applications::sentAs)
			.map(GrantApplication::id);
	}

	@Transactional(readOnly = true)
	public ApplicationView read(GrantApplicationId id) {
		return this.applications.findById(id.value())
			.filter(GrantApplication::wasSent)
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	/** Takes an application on if nobody has. Whoever has it already keeps it. */
	public void takeOn(GrantApplicationId id, SignedIn officer) {
		this.applications.save(takenOn(id, officer));
	}

	/** Whether it is this officer who has it. */
	@Transactional(readOnly = true)
	public boolean isWith(GrantApplicationId id, SignedIn officer) {
		return this.applications.findById(id.value())
			.filter((application) -> officer.id().equals(application.officerId()))
			.isPresent();
	}

	/**
	 * Gives an application to whoever asks for it.
	 * @return whether that changed anything
	 * @throws ColleagueHasIt if a colleague has it; it may be taken over from them
	 */
	public boolean takeAsMine(GrantApplicationId id, SignedIn officer) {
		GrantApplication application = locked(id);
		if (officer.id().equals(application.officerId())) {
			return false;
		}
		if (!application.status().isOpen()) {
			throw new ScreenIsStale();
		}
		if (application.officerId() != null) {
			throw new ColleagueHasIt(application.officerName());
		}
		this.applications.save(takenOn(id, officer));
		return true;
	}

	/**
	 * Takes an application over from a colleague.
	 * @param version what the screen was made from
	 * @return whether that changed anything
	 * @throws ScreenIsStale if it is not as the screen showed it
	 */
	public boolean takeOver(GrantApplicationId id, SignedIn officer, long version) {
		GrantApplication application = locked(id);
		if (officer.id().equals(application.officerId())) {
			return false;
		}
		requireFresh(application, version);
		if (application.officerId() == null) {
			return takeAsMine(id, officer);
		}
		application.assign(officer.id(), officer.name());
		this.applications.save(application);
		return true;
	}

	/**
	 * Puts an application back, so that anybody may take it on.
	 * @return whether that changed anything
	 * @throws ScreenIsStale if a colleague has it by now
	 */
	public boolean putBack(GrantApplicationId id, SignedIn officer) {
		GrantApplication application = locked(id);
		if (application.officerId() == null) {
			return false;
		}
		if (!officer.id().equals(application.officerId())) {
			throw new ScreenIsStale();
		}
		application.unassign();
		this.applications.save(application);
		return true;
	}

	/**
	 * Holds an application still for the rest of the caller's transaction.
	 * @return how it stands now, its answers unopened
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public ApplicationView hold(GrantApplicationId id) {
		return locked(id).view(Answers.UNOPENED);
	}

	/** Recommends an amount; takes the application on if nobody has. */
	public void recommend(GrantApplicationId id, SignedIn officer, Money amount) {
		GrantApplication application = takenOn(id, officer);
		application.recommend(amount, this.clock.instant());
		this.applications.save(application);
	}

	public void giveBack(GrantApplicationId id) {
		GrantApplication application = locked(id);
		application.giveBack(this.clock.instant());
		this.applications.save(application);
	}

	public void approve(GrantApplicationId id, Agreement agreement) {
		GrantApplication application = locked(id);
		application.approve(agreement, this.clock.instant());
		this.applications.save(application);
	}

	/** Declines an application; takes it on if nobody has. */
	public void decline(GrantApplicationId id, SignedIn officer) {
		GrantApplication application = takenOn(id, officer);
		application.decline(this.clock.instant());
		this.applications.save(application);
	}

	private GrantApplication takenOn(GrantApplicationId id, SignedIn officer) {
		GrantApplication application = locked(id);
		if (application.status() == GrantApplicationStatus.SUBMITTED) {
			application.takeOn(officer.id(), officer.name(), this.clock.instant());
		}
		else if (application.officerId() == null && application.status().isOpen()) {
			application.assign(officer.id(), officer.name());
		}
		return application;
	}

	private GrantApplication locked(GrantApplicationId id) {
		return this.applications.locked(id.value())
			.filter(GrantApplication::wasSent)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	private static void requireFresh(GrantApplication application, long version) {
		if (application.view(Answers.UNOPENED).version() != version) {
			throw new ScreenIsStale();
		}
	}

}
