package org.alongside.grants.awards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.travel.TravelPlan;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.data.Money;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.AbstractAggregateRoot;

import static org.alongside.grants.awards.AwardStatus.ENDED;
import static org.alongside.grants.awards.AwardStatus.OPEN;
import static org.alongside.grants.awards.AwardStatus.SETTLED;

/**
 * A visiting plan that was approved: so many return journeys a week, for so many weeks,
 * and the sum that was put aside for them.
 * <p>
 * Each claim takes its sum out of what is left; what is not granted of it comes back. It
 * ends with its time, or when the family says so, and then what is left goes back to the
 * fund. Always {@code total = left + asked + granted + released}; the table refuses what
 * does not add up.
 */
@Entity
class Award extends AbstractAggregateRoot<Award> {

	@Id
	private UUID applicationId;

	private UUID memberId;

	private String reference;

	private String payeeName;

	@Enumerated(EnumType.STRING)
	private AwardStatus status = OPEN;

	private String currency;

	private long totalMinor;

	private long leftMinor;

	private long askedMinor;

	private long grantedMinor;

	private long releasedMinor;

	private int journeysPerWeek;

	private int weeks;

	private LocalDate firstDay;

	private LocalDate lastDay;

	private int claims;

	private Instant madeAt;

	private @Nullable Instant endedAt;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Award() {
	}

	Award(Grantee grantee, TravelPlan plan, Money total, Instant now) {
		this.applicationId = grantee.application().value();
		this.memberId = grantee.member();
		this.reference = grantee.reference();
		this.payeeName = grantee.name();
		this.currency = total.currency().getCurrencyCode();
		this.totalMinor = total.minor();
		this.leftMinor = total.minor();
		this.journeysPerWeek = plan.journeysPerWeek();
		this.weeks = plan.weeks();
		this.firstDay = plan.firstVisitOn();
		this.lastDay = plan.lastDay();
		this.madeAt = now;
	}

	/**
	 * Holds the sum of a claim.
	 * @return which claim it is, counted from 1
	 */
	int ask(Money sum) {
		if (this.status != OPEN) {
			throw new PlanHasEnded();
		}
		if (sum.isGreaterThan(money(this.leftMinor))) {
			throw new NotSoMuchLeft(money(this.leftMinor));
		}
		this.leftMinor -= sum.minor();
		this.askedMinor += sum.minor();
		return ++this.claims;
	}

	/**
	 * Answers for part of a claim.
	 * @return what goes back to the fund: nothing while the family may still claim it
	 */
	Money answer(Money asked, Money granted) {
		Money back = asked.minus(granted);
		if (back.isNegative() || asked.minor() > this.askedMinor) {
			throw new IllegalArgumentException("There is not so much to answer for");
		}
		this.askedMinor -= asked.minor();
		this.grantedMinor += granted.minor();
		if (this.status == OPEN) {
			this.leftMinor += back.minor();
			return money(0);
		}
		this.releasedMinor += back.minor();
		settle();
		return back;
	}

	/** Takes back what was claimed by somebody who claims no more. */
	void takeBack(Money asked, Money granted) {
		this.askedMinor -= asked.minor();
		this.grantedMinor -= granted.minor();
		this.leftMinor += asked.plus(granted).minor();
	}

	/**
	 * Ends it: it takes no more claims.
	 * @return what goes back to the fund
	 */
	Money end(Instant now) {
		become(ENDED);
		Money back = money(this.leftMinor);
		this.leftMinor = 0;
		this.releasedMinor += back.minor();
		this.endedAt = now;
		registerEvent(new AwardEvent.Ended(application(), this.memberId, now));
		settle();
		return back;
	}

	boolean isOpen() {
		return this.status == OPEN;
	}

	AwardView view() {
		return new AwardView(application(), this.memberId, this.reference, this.payeeName, this.status,
				money(this.totalMinor), money(this.leftMinor), money(this.askedMinor), money(this.grantedMinor),
				money(this.releasedMinor), this.journeysPerWeek, this.weeks, this.firstDay, this.lastDay, this.claims);
	}

	private void settle() {
		if (this.askedMinor == 0) {
			become(SETTLED);
		}
	}

	private GrantApplicationId application() {
		return new GrantApplicationId(this.applicationId);
	}

	private Money money(long minor) {
		return new Money(minor, Currency.getInstance(this.currency));
	}

	private void become(AwardStatus next) {
		if (!this.status.next().contains(next)) {
			throw new IllegalTransition(this.applicationId, this.status, next);
		}
		this.status = next;
	}

	/** Whose it is. */
	record Grantee(GrantApplicationId application, UUID member, String reference, String name) {
	}

}
