package org.alongside.grants.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.awards.AwardService;
import org.alongside.grants.awards.AwardView;
import org.alongside.grants.payments.PaymentEvent;
import org.alongside.grants.payments.PaymentService;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.privacy.FieldCipher;
import org.alongside.platform.privacy.PersonForgotten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps claims with what they move: what is left of the award, and what is owed. */
@Service
@Transactional
public class ClaimBook {

	private static final int MOST_IN_A_DRAW = 5000;

	private final Claims claims;

	private final AwardService awards;

	private final PaymentService payments;

	private final FieldCipher cipher;

	ClaimBook(Claims claims, AwardService awards, PaymentService payments, FieldCipher cipher) {
		this.claims = claims;
		this.awards = awards;
		this.payments = payments;
		this.cipher = cipher;
	}

	/** The claims against an award, newest first, with the words that were written. */
	@Transactional(readOnly = true)
	public List<ClaimView> against(GrantApplicationId application) {
		return this.claims.against(application.value()).stream().map(this::view).toList();
	}

	@Transactional(readOnly = true)
	public ClaimView read(ClaimId id) {
		return this.claims.findById(id.value()).map(this::view).orElseThrow(() -> new RecordNotFound("claim", id));
	}

	/** A claim of one's own; anybody else's is not there. */
	@Transactional(readOnly = true)
	ClaimView owned(ClaimId id, UUID member) {
		return this.claims.findByIdAndMemberId(id.value(), member)
			.map(this::view)
			.orElseThrow(() -> new RecordNotFound("claim", id));
	}

	@Transactional(readOnly = true)
	List<ClaimView> ofMember(UUID member) {
		return this.claims.findByMemberIdOrderByIdDesc(member).stream().map(this::view).toList();
	}

	/** Which days of an award are claimed for, and not refused. */
	@Transactional(readOnly = true)
	Set<LocalDate> claimedDays(GrantApplicationId application) {
		return claimedDays(application, null);
	}

	/** The same without one claim: the same press of a button is no second claim. */
	@Transactional(readOnly = true)
	Set<LocalDate> claimedDays(GrantApplicationId application, @Nullable ClaimId but) {
		return this.claims.against(application.value())
			.stream()
			.filter((claim) -> !claim.id().equals(but))
			.flatMap((claim) -> JudgingClaims.days(claim).stream())
			.collect(Collectors.toSet());
	}

	/** What waits for an answer, longest first. */
	@Transactional(readOnly = true)
	List<ClaimView> waiting(Instant after, UUID afterId, int most) {
		return this.claims.waiting(after, afterId, most)
			.stream()
			.map((claim) -> claim.view((line) -> line.view(null)))
			.toList();
	}

	/** Whether somebody answered a claim against an award, or typed one in for others. */
	@Transactional(readOnly = true)
	public boolean hadAHandIn(GrantApplicationId application, UUID person) {
		return this.claims.countHands(application.value(), person) > 0;
	}

	/** How many paid claims are in no draw yet. */
	@Transactional(readOnly = true)
	public long countToAudit() {
		return this.claims.countToAudit();
	}

	/** Takes what was paid, and is in no draw yet, into a draw: each claim once. */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ClaimView> takeToAudit(UUID draw) {
		List<Claim> taken = this.claims.toAudit(MOST_IN_A_DRAW);
		taken.forEach((claim) -> claim.audit(draw));
		return this.claims.saveAllAndFlush(taken)
			.stream()
			.map((claim) -> claim.view((line) -> line.view(null)))
			.toList();
	}

	/**
	 * Holds a claim and its award still until the caller's transaction ends, the award
	 * first. Neither may have been read before, or what was read would stand.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	Claim hold(ClaimId id) {
		this.awards.hold(this.claims.applicationOf(id.value())
			.map(GrantApplicationId::new)
			.orElseThrow(() -> new RecordNotFound("claim", id)));
		return this.claims.locked(id.value()).orElseThrow(() -> new RecordNotFound("claim", id));
	}

	/**
	 * Keeps a claim, and answers its award for the lines that were answered now. When all
	 * are, what was granted is owed.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void keep(Claim claim, List<ClaimLine> answered) {
		this.claims.saveAndFlush(claim);
		AwardView award = this.awards.hold(claim.application());
		if (claim.status() == ClaimStatus.PAYABLE && !answered.isEmpty()) {
			this.payments.owe(new PaymentService.ClaimOwed(claim.application(), claim.id().value(), claim.memberId(),
					claim.reference(), award.payeeName()), claim.granted());
		}
		answered.stream()
			.map((line) -> List.of(line.asked(), line.granted()))
			.reduce((sum, each) -> List.of(sum.getFirst().plus(each.getFirst()), sum.getLast().plus(each.getLast())))
			.ifPresent((sum) -> this.awards.answer(claim.application(), sum.getFirst(), sum.getLast()));
	}

	/** Takes away what is not answered in full, and gives its sum back to its award. */
	@Transactional(propagation = Propagation.MANDATORY)
	void takeAwayOpen(UUID member) {
		for (GrantApplicationId award : this.awards.idsOf(member)) {
			this.awards.hold(award);
			for (Claim claim : this.claims.against(award.value())) {
				if (claim.status().isOpen()) {
					this.awards.takeBack(award, claim.of(ClaimStatus.PENDING, ClaimLine::asked),
							claim.of(ClaimStatus.CHECKED, ClaimLine::granted));
					this.claims.delete(claim);
				}
			}
			this.claims.flush();
		}
	}

	@EventListener
	void on(PaymentEvent event) {
		switch (event) {
			case PaymentEvent.Accepted _ -> this.claims.lockedAs(event.reference()).ifPresent((claim) -> {
				claim.pay(event.at());
				this.claims.saveAndFlush(claim);
			});
			case PaymentEvent.Returned _,
					PaymentEvent.NotTaken _ ->
				this.claims.lockedAs(event.reference())
					.filter((claim) -> claim.status() == ClaimStatus.PAID)
					.ifPresent((claim) -> {
						claim.payAgain(event.at());
						this.claims.saveAndFlush(claim);
					});
			case PaymentEvent.Sent _, PaymentEvent.PayableAgain _ -> {
			} // on its way, and again on its way
		}
	}

	private ClaimView view(Claim claim) {
		return claim.view((line) -> line.view(words(claim, line)));
	}

	private @Nullable String words(Claim claim, ClaimLine line) {
		byte[] sealed = line.sealedWords();
		try {
			return (sealed != null) ? this.cipher.open(claim.memberId(), place(line.id()), sealed) : null;
		}
		catch (PersonForgotten nothingToOpen) {
			return null;
		}
	}

	static String place(UUID line) {
		return "claim_line.sealed_words:" + Objects.requireNonNull(line);
	}

}
