package org.alongside.grants.claims;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.awards.AwardService;
import org.alongside.grants.decisions.DecisionService;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Money;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An officer answers a claim line by line. Whoever applied, typed the family or the claim
 * in, or has declared an interest answers none of it.
 */
@Service
@Transactional
class DecidingClaims {

	private static final UUID FIRST = new UUID(0, 0);

	private static final int PAGE = 25;

	private final ClaimBook book;

	private final AwardService awards;

	private final DecisionService decisions;

	private final FieldCipher cipher;

	private final Audit audit;

	private final Clock clock;

	DecidingClaims(ClaimBook book, AwardService awards, DecisionService decisions, FieldCipher cipher, Audit audit,
			Clock clock) {
		this.book = book;
		this.awards = awards;
		this.decisions = decisions;
		this.cipher = cipher;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Reads a page of what waits for an answer, longest first.
	 * @param after the last claim of the page before; null for the first page
	 */
	@Transactional(readOnly = true)
	Waiting waiting(@Nullable ClaimId after) {
		ClaimView last = (after != null) ? this.book.read(after) : null;
		List<ClaimView> found = (last != null) ? this.book.waiting(last.sentAt(), last.id().value(), PAGE + 1)
				: this.book.waiting(Instant.EPOCH, FIRST, PAGE + 1);
		boolean more = found.size() > PAGE;
		List<ClaimView> page = more ? found.subList(0, PAGE) : found;
		return new Waiting(page.stream().map(this::waiting).toList(), more ? page.getLast().id() : null);
	}

	/** A claim, for somebody who answers it; that they looked is written down. */
	ClaimView read(ClaimId id, SignedIn officer) {
		ClaimView claim = this.book.read(id);
		this.audit.record(officer, "claim.read", "claim", id.value(), Map.of());
		return claim;
	}

	void declareInterest(ClaimId id, SignedIn officer) {
		this.decisions.declareInterest(this.book.read(id).application(), officer);
	}

	/** Answers one line of a claim. The same press of a button counts once. */
	void answer(ClaimId id, Answer typed, SignedIn officer) {
		Claim claim = turnOf(id, officer);
		LineAnswer answer = sealed(claim, typed);
		ClaimLine line = claim.line(typed.line());
		if (line.status() != ClaimStatus.PENDING) {
			if (line.isAnsweredAs(answer, officer)) {
				return;
			}
			throw new ClaimIsAnswered();
		}
		keep(claim, List.of(answer), officer);
	}

	/**
	 * Pays all that is not answered yet. The same press of a button counts once.
	 * @param screen what the screen was made from
	 */
	void payTheRest(ClaimId id, long screen, SignedIn officer) {
		Claim claim = turnOf(id, officer);
		if (claim.version() != screen) {
			if (!claim.status().isOpen() && claim.lines().stream().anyMatch((line) -> line.wasAnsweredBy(officer))) {
				return;
			}
			throw new ClaimIsAnswered();
		}
		if (!claim.status().isOpen()) {
			throw new ClaimIsAnswered();
		}
		keep(claim,
				claim.lines()
					.stream()
					.filter((line) -> line.status() == ClaimStatus.PENDING)
					.map((line) -> new LineAnswer(line.id(), line.asked(), null, null))
					.toList(),
				officer);
	}

	/** A claim, held; refused to whoever may not answer it. */
	private Claim turnOf(ClaimId id, SignedIn officer) {
		Claim claim = this.book.hold(id);
		this.decisions.requireNoInterest(claim.application(), officer);
		if (claim.wasEnteredBy(officer.id())) {
			throw new DeciderTypedIt();
		}
		return claim;
	}

	private void keep(Claim claim, List<LineAnswer> answers, SignedIn officer) {
		claim.answer(answers, officer, this.clock.instant());
		this.audit.record(officer, "claim.answered", "claim", claim.id().value(),
				Map.of("lines", "" + answers.size(), "status", claim.status().name()));
		this.book.keep(claim, answers.stream().map((answer) -> claim.line(answer.line())).toList());
	}

	private LineAnswer sealed(Claim claim, Answer answer) {
		String words = answer.words();
		byte[] sealed = (words != null) ? this.cipher.seal(claim.memberId(), ClaimBook.place(answer.line()), words)
				: null;
		return new LineAnswer(answer.line(), answer.granted(), answer.reason(), sealed);
	}

	private WaitingClaim waiting(ClaimView claim) {
		return new WaitingClaim(claim,
				this.awards.of(claim.application()).map((award) -> award.payeeName()).orElse(""));
	}

	/** What an officer says of one line, in the open. */
	record Answer(UUID line, Money granted, @Nullable ClaimReason reason, @Nullable String words) {
	}

	/** A claim in the list, and whose it is. */
	record WaitingClaim(ClaimView claim, String payeeName) {
	}

	/**
	 * A page of what waits.
	 *
	 * @param after where the next page begins; null on the last
	 */
	record Waiting(List<WaitingClaim> claims, @Nullable ClaimId after) {
	}

}
