package org.alongside.grants.awards;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.alongside.grants.applications.ApplicationView;
import org.alongside.grants.applications.AwardKind;
import org.alongside.grants.applications.GrantApplicationEvent;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.applications.ReviewService;
import org.alongside.grants.funds.FundService;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps awards: what is left of each, and what goes back to its fund. A step and the
 * money it moves are one transaction, and an award is held still while it is drawn on, so
 * that any number of claims at once never exceed it.
 */
@Service
@Transactional
public class AwardService {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final Awards awards;

	private final ReviewService reviews;

	private final FundService funds;

	private final AwardSettings settings;

	private final Clock clock;

	AwardService(Awards awards, ReviewService reviews, FundService funds, AwardSettings settings, Clock clock) {
		this.awards = awards;
		this.reviews = reviews;
		this.funds = funds;
		this.settings = settings;
		this.clock = clock;
	}

	/** What may be drawn on of an application; nothing when it is a fixed sum. */
	@Transactional(readOnly = true)
	public Optional<AwardView> of(GrantApplicationId application) {
		return this.awards.findById(application.value()).map(Award::view);
	}

	/** All that was awarded to a person to draw on. */
	@Transactional(readOnly = true)
	public List<AwardView> ofMember(UUID member) {
		return this.awards.findByMemberIdOrderByApplicationId(member).stream().map(Award::view).toList();
	}

	/** Holds an award still until the caller's transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public AwardView hold(GrantApplicationId application) {
		return locked(application).view();
	}

	/** The same for whose award it is; anybody else's is not there. */
	@Transactional(propagation = Propagation.MANDATORY)
	public AwardView hold(GrantApplicationId application, UUID member) {
		AwardView award = hold(application);
		if (!award.memberId().equals(member)) {
			throw new RecordNotFound("award", application);
		}
		return award;
	}

	/** Which awards a person has; none of them is read yet. */
	@Transactional(readOnly = true)
	public List<GrantApplicationId> idsOf(UUID member) {
		return this.awards.idsOf(member).stream().map(GrantApplicationId::new).toList();
	}

	/**
	 * Holds the sum of a claim.
	 * @return which claim of this award it is, counted from 1
	 * @throws NotSoMuchLeft if less is left, whoever else claims at this moment
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int ask(GrantApplicationId application, Money sum) {
		Award award = locked(application);
		int number = award.ask(sum);
		this.awards.saveAndFlush(award);
		return number;
	}

	/**
	 * Answers for part of a claim. The caller has saved what it changed: everything read
	 * before must be read anew.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void answer(GrantApplicationId application, Money asked, Money granted) {
		Award award = locked(application);
		Money back = award.answer(asked, granted);
		this.awards.saveAndFlush(award);
		release(application, back);
	}

	/** Takes back what was claimed by somebody who leaves. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeBack(GrantApplicationId application, Money asked, Money granted) {
		Award award = locked(application);
		award.takeBack(asked, granted);
		this.awards.saveAndFlush(award);
	}

	/** The family has done with its plan. Ending twice changes nothing. */
	public void end(GrantApplicationId application, UUID member) {
		Award award = this.awards.locked(application.value())
			.filter((found) -> found.view().memberId().equals(member))
			.orElseThrow(() -> new RecordNotFound("award", application));
		end(award, application);
	}

	/** Ends what is still open of a person's, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void endAllOf(UUID member) {
		idsOf(member).forEach((award) -> end(award, member));
	}

	List<GrantApplicationId> over() {
		return this.awards.over(firstDayNotOver()).stream().map(GrantApplicationId::new).toList();
	}

	void endIfOver(GrantApplicationId application) {
		Award award = locked(application);
		if (award.view().lastDay().isBefore(firstDayNotOver())) {
			end(award, application);
		}
	}

	@EventListener
	void on(GrantApplicationEvent event) {
		if (event instanceof GrantApplicationEvent.Approved approved && approved.award() == AwardKind.VISITING_PLAN) {
			ApplicationView application = this.reviews.read(approved.id());
			var grantee = new Award.Grantee(approved.id(), approved.applicant(), approved.reference(),
					application.applicantName());
			this.awards.save(
					new Award(grantee, Objects.requireNonNull(application.travel()), approved.amount(), approved.at()));
		}
	}

	private void end(Award award, GrantApplicationId application) {
		if (award.isOpen()) {
			Money back = award.end(this.clock.instant());
			this.awards.saveAndFlush(award);
			release(application, back);
		}
	}

	private void release(GrantApplicationId application, Money back) {
		if (!back.isZero()) {
			this.funds.release(application.value(), back);
		}
	}

	private Award locked(GrantApplicationId application) {
		return this.awards.locked(application.value()).orElseThrow(() -> new RecordNotFound("award", application));
	}

	private LocalDate firstDayNotOver() {
		return LocalDate.ofInstant(this.clock.instant(), HOME).minusDays(this.settings.daysAfter());
	}

}
