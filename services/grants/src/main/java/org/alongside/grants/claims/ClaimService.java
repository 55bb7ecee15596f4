package org.alongside.grants.claims;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.awards.AwardService;
import org.alongside.grants.awards.AwardView;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.PublicReference;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A family claims against its own award. The award is held still meanwhile, so that
 * claims sent at once are judged one after the other, and never exceed it.
 */
@Service
@Transactional
class ClaimService {

	private final Claims claims;

	private final ClaimBook book;

	private final JudgingClaims judging;

	private final AwardService awards;

	private final Ids ids;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	ClaimService(Claims claims, ClaimBook book, JudgingClaims judging, AwardService awards, Ids ids, Clock clock) {
		this.claims = claims;
		this.book = book;
		this.judging = judging;
		this.awards = awards;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Sends a claim. If every rule passes it is payable at once.
	 * @param id made when the page was, so that the same press sends one claim
	 * @return how it stands
	 */
	ClaimStatus send(GrantApplicationId application, ClaimId id, List<Visit> visits, SignedIn person) {
		AwardView award = this.awards.hold(application, person.id());
		Optional<Claim> sent = this.claims.findById(id.value());
		if (sent.isPresent()) {
			return sent.filter((claim) -> claim.application().equals(application))
				.map(Claim::status)
				.orElseThrow(() -> new RecordNotFound("claim", id));
		}
		Money zero = Money.zero(award.total().currency());
		int number = this.awards.ask(application, visits.stream().map(Visit::cost).reduce(zero, Money::plus));
		Instant now = this.clock.instant();
		UUID typist = person.isActedFor() ? person.doer().id() : null;
		Claim claim = new Claim(id, PublicReference.next("PC", this.random), award, number,
				visits.stream().map((visit) -> new ClaimLine(this.ids.next(), visit.on(), visit.cost())).toList(),
				typist, now);
		boolean clean = this.judging.isClean(claim, award, number - takenBack(application), typist != null);
		if (clean && this.claims.countTakenBackUnseen(application.value()) == 0) {
			claim.approveByRule(now);
		}
		this.book.keep(claim, claim.status().isOpen() ? List.of() : claim.lines());
		return claim.status();
	}

	/** Takes a claim back: its sum is there to be claimed again. Twice is once. */
	void takeBack(ClaimId id, UUID member) {
		this.book.owned(id, member);
		Claim claim = this.book.hold(id);
		if (claim.status() == ClaimStatus.TAKEN_BACK) {
			return;
		}
		if (claim.status() != ClaimStatus.PENDING) {
			throw new ClaimIsAnswered();
		}
		claim.takeBack(this.clock.instant());
		this.book.keep(claim, claim.lines());
	}

	/**
	 * How many claims against an award were taken back. They count for nothing, and the
	 * next is always for a person to look at: else a claim that a person is to look at
	 * could be taken back and sent as another.
	 */
	private int takenBack(GrantApplicationId application) {
		return (int) this.claims.countTakenBack(application.value());
	}

	/** An award of one's own; anybody else's is not there. */
	@Transactional(readOnly = true)
	AwardView owned(GrantApplicationId application, UUID member) {
		return this.awards.of(application)
			.filter((award) -> award.memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("award", application));
	}

	/** What one journey costs, for a page that is filled in before: as last time. */
	@Transactional(readOnly = true)
	Money priceOfLastTime(AwardView award) {
		return this.judging.lastGranted(award).orElse(new Money(award.priceMinor(), award.total().currency()));
	}

	void end(GrantApplicationId application, UUID member) {
		this.awards.end(application, member);
	}

	/** One return journey, as it is claimed for. */
	record Visit(java.time.LocalDate on, Money cost) {
	}

}
