package org.alongside.grants.applications;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongside.platform.data.Money;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.PersonForgotten;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What staff do with applications that were sent. Drafts are not there for them. */
@Service
@Transactional
public class ReviewService {

	private static final int PAGE = 25;

	private static final UUID FIRST = new UUID(0, 0);

	private final GrantApplications applications;

	private final AnswerSeal seal;

	private final Clock clock;

	ReviewService(GrantApplications applications, AnswerSeal seal, Clock clock) {
		this.applications = applications;
		this.seal = seal;
		this.clock = clock;
	}

	/**
	 * Reads a page of a shelf; of the answers it opens which hospital, and no more.
	 * @param after where it begins, as a page before gave it; null for the first
	 */
	@Transactional(readOnly = true)
	public QueuePage queue(Shelf shelf, @Nullable String after) {
		Place place = Place.of(after);
		List<GrantApplication> found = this.applications.onShelf(shelf.name(), place.at(), place.id(), PAGE + 1);
		List<ApplicationView> page = found.stream().limit(PAGE).map(this::listed).toList();
		String newer = (found.size() > PAGE) ? Place.of(page.getLast()).text() : null;
		return new QueuePage(page, older(shelf, page, place), newer);
	}

	@Transactional(readOnly = true)
	public long count(Shelf shelf) {
		return this.applications.countOnShelf(shelf.name());
	}

	/** Finds by a reference, however it was typed. */
	@Transactional(readOnly = true)
	public Optional<GrantApplicationId> byReference(String typed) {
		return PublicReference.parse(typed).flatMap(this.applications::sentAs).map(GrantApplication::id);
	}

	@Transactional(readOnly = true)
	public ApplicationView read(GrantApplicationId id) {
		return this.applications.findById(id.value())
			.filter(GrantApplication::wasSent)
			.map(this.seal::view)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	/** Takes an application on. Whoever has it already keeps it. */
	public void takeOn(GrantApplicationId id, SignedIn officer) {
		this.applications.save(takenOn(id, officer));
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

	private ApplicationView listed(GrantApplication application) {
		try {
			return application.view(new Answers(null, this.seal.hospital(application), null));
		}
		catch (PersonForgotten nothingToOpen) {
			return application.view(Answers.UNOPENED);
		}
	}

	private GrantApplication takenOn(GrantApplicationId id, SignedIn officer) {
		GrantApplication application = locked(id);
		if (application.status() == GrantApplicationStatus.SUBMITTED) {
			application.takeOn(officer.id(), officer.name(), this.clock.instant());
		}
		return application;
	}

	private GrantApplication locked(GrantApplicationId id) {
		return this.applications.locked(id.value())
			.filter(GrantApplication::wasSent)
			.orElseThrow(() -> new RecordNotFound("application", id));
	}

	private @Nullable String older(Shelf shelf, List<ApplicationView> page, Place place) {
		if (place.equals(Place.START)) {
			return null;
		}
		Place first = page.isEmpty() ? place : Place.of(page.getFirst());
		List<GrantApplication> before = this.applications.onShelfBefore(shelf.name(), first.at(), first.id(), PAGE + 1);
		return (before.size() > PAGE) ? Place.of(before.getLast().view(Answers.UNOPENED)).text() : Place.START.text();
	}

	/** A place on a shelf: everything after it was sent later. */
	private record Place(Instant at, UUID id) {

		static final Place START = new Place(Instant.EPOCH, FIRST);

		private static final Instant FIRST_POSSIBLE = Instant.parse("2000-01-01T00:00:00Z");

		private static final Instant LAST_POSSIBLE = Instant.parse("2999-12-31T23:59:59Z");

		static Place of(ApplicationView application) {
			return new Place(Objects.requireNonNull(application.submittedAt()), application.id().value());
		}

		static Place of(@Nullable String text) {
			if (text == null || !text.contains("~")) {
				return START;
			}
			try {
				String[] parts = text.split("~", 2);
				Instant at = Instant.parse(parts[0]);
				return (at.isBefore(FIRST_POSSIBLE) || at.isAfter(LAST_POSSIBLE)) ? START
						: new Place(at, UUID.fromString(parts[1]));
			}
			catch (DateTimeParseException | IllegalArgumentException unreadable) {
				return START;
			}
		}

		String text() {
			return this.at + "~" + this.id;
		}

	}

	/**
	 * A page of a shelf, oldest first.
	 *
	 * @param older where the page before begins; null on the first
	 * @param newer where the page after begins; null on the last
	 */
	public record QueuePage(List<ApplicationView> applications, @Nullable String older, @Nullable String newer) {
	}

}
