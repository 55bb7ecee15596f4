package org.alongside.members.mydata;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.members.leaving.LeavingSettings;
import org.alongside.members.people.MemberId;
import org.alongside.members.people.People;
import org.alongside.platform.privacy.DataPiece;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects copies, says when one is ready, and throws it away after its days. */
@Service
@Transactional
public class Copies {

	private static final String HERE = "members";

	private final CopyBook book;

	private final PieceShelf shelf;

	private final People people;

	private final Terms terms;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Copies(CopyBook book, PieceShelf shelf, People people, Terms terms, ApplicationEventPublisher events, Clock clock) {
		this.book = book;
		this.shelf = shelf;
		this.people = people;
		this.terms = terms;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * A piece has come. The same again changes nothing; a piece of a copy that is gone is
	 * of no use to anybody.
	 */
	public void received(UUID copy, String service, int number, boolean last, String sealed) {
		this.book.locked(copy).ifPresent((found) -> {
			this.shelf.keep(copy, new PieceShelf.Piece(service, number, last, sealed));
			if (!found.isReady() && missing(copy).isEmpty()) {
				ready(found);
			}
		});
	}

	/** What members itself holds needs no broker. */
	@EventListener
	void on(DataPiece piece) {
		received(piece.export(), HERE, piece.number(), piece.last(), piece.sealed());
	}

	@Transactional(readOnly = true)
	Optional<CopyView> of(MemberId member) {
		Instant now = this.clock.instant();
		return this.book.findByMemberId(member.value())
			.filter((copy) -> !copy.isOver(now))
			.map((copy) -> new CopyView(copy.id(), copy.askedAt(), copy.isReady(), copy.expiresAt(),
					missing(copy.id())));
	}

	/** The copy of a member that can be fetched now. */
	@Transactional(readOnly = true)
	Optional<DataCopy> readyFor(MemberId member) {
		Instant now = this.clock.instant();
		return this.book.findByMemberId(member.value()).filter((copy) -> copy.isReady() && !copy.isOver(now));
	}

	void throwAway(MemberId member) {
		this.book.forgetThatOf(member.value());
	}

	/**
	 * Gives out what there is when a service stays silent, and ends what had its days.
	 */
	@Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT5M")
	void look() {
		Instant now = this.clock.instant();
		this.book.forgetOver(now);
		this.book.waitingSince(now.minus(this.terms.copies().collectWithin()), Limit.of(50))
			.forEach((id) -> this.book.locked(id).filter((copy) -> !copy.isReady()).ifPresent(this::ready));
	}

	List<String> missing(UUID copy) {
		var complete = new HashSet<>(this.shelf.complete(copy));
		return Stream.concat(Stream.of(HERE), this.terms.services().stream())
			.filter((service) -> !complete.contains(service))
			.toList();
	}

	private void ready(DataCopy copy) {
		Instant now = this.clock.instant();
		copy.ready(this.terms.copies().keptFor(), now);
		this.book.saveAndFlush(copy);
		this.people.find(copy.member())
			.filter((person) -> !person.died() && person.email().isOwn())
			.ifPresent((person) -> this.events.publishEvent(new CopyEvent.Ready(copy.id(), now,
					now.plus(this.terms.copies().keptFor()), person.email().address(), person.name())));
	}

	/** Who is asked for a copy, and how long things take. */
	@Component
	record Terms(CopySettings copies, LeavingSettings leaving) {

		List<String> services() {
			return this.leaving.services();
		}

	}

}
