package org.alongside.grants.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Ids;
import org.alongside.platform.data.Money;
import org.alongside.platform.data.RecordNotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens funds and reserves money in them; never more than there is. */
@Service
@Transactional
public class FundService {

	private static final ZoneId HOME = ZoneId.of("Europe/London");

	private final Funds funds;

	private final Reservations reservations;

	private final FundSettings settings;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	FundService(Funds funds, Reservations reservations, FundSettings settings, ApplicationEventPublisher events,
			Ids ids, Clock clock) {
		this.funds = funds;
		this.reservations = reservations;
		this.settings = settings;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Opens a fund. Opening the very same fund again, or twice at once, opens one.
	 * @throws FundNameIsTaken if another fund has that name
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	public void open(String name, Money allocated, LocalDate opensOn, LocalDate closesOn) {
		FundView fund = this.funds.findByName(name).map(Fund::view).orElseGet(() -> {
			try {
				return this.funds
					.saveAndFlush(new Fund(this.ids.next(), name, allocated, opensOn, closesOn, this.clock.instant()))
					.view();
			}
			catch (DataIntegrityViolationException openedMeanwhile) {
				return this.funds.findByName(name).map(Fund::view).orElseThrow(() -> openedMeanwhile);
			}
		});
		if (!fund.allocated().equals(allocated) || !fund.opensOn().equals(opensOn)
				|| !fund.closesOn().equals(closesOn)) {
			throw new FundNameIsTaken(name);
		}
	}

	@Transactional(readOnly = true)
	public List<FundView> all() {
		return this.funds.all().stream().map(Fund::view).toList();
	}

	/** At which percent in use we warn, the lowest first. */
	public List<Integer> thresholds() {
		return this.settings.thresholds().stream().sorted().toList();
	}

	/** The funds of a currency that are open today. */
	@Transactional(readOnly = true)
	public List<FundView> open(Currency currency) {
		return this.funds.openOn(today(), currency.getCurrencyCode()).stream().map(Fund::view).toList();
	}

	/**
	 * Puts money by for an application, in the caller's transaction: it is put by if and
	 * only if that commits.
	 * @throws FundIsClosed if today is not within the fund's period
	 * @throws FundIsTooSmall if less is available, whoever else reserves at this moment
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void reserve(UUID fundId, UUID applicationId, Money amount) {
		if (this.funds.reserve(fundId, amount.minor(), amount.currency().getCurrencyCode(), today()) == 0) {
			FundView fund = find(fundId);
			if (!fund.available().currency().equals(amount.currency())) {
				throw new FundHasOtherCurrency(fund.name());
			}
			if (today().isBefore(fund.opensOn()) || today().isAfter(fund.closesOn())) {
				throw new FundIsClosed(fund.name());
			}
			throw new FundIsTooSmall(fund.name(), amount, fund.available());
		}
		this.reservations.save(new Reservation(applicationId, fundId, amount, this.clock.instant()));
		tellThresholds(find(fundId), amount);
	}

	/**
	 * Moves money between the pots of a fund, in the caller's transaction. The caller has
	 * saved what it changed: everything read before must be read anew.
	 * @throws IllegalStateException if the pot has less, which no step of a payment
	 * allows
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(UUID fundId, Money amount, FundPot from, FundPot to) {
		if (amount.minor() <= 0 || from == to) {
			throw new IllegalArgumentException("There is nothing to move");
		}
		if (this.funds.shift(fundId, amount.currency().getCurrencyCode(), change(FundPot.AVAILABLE, amount, from, to),
				change(FundPot.RESERVED, amount, from, to), change(FundPot.COMMITTED, amount, from, to),
				change(FundPot.PAID, amount, from, to)) == 0) {
			throw new IllegalStateException("Fund %s has less than that in %s".formatted(fundId, from));
		}
	}

	/**
	 * Gives back part of what was put by for an application, in the caller's transaction.
	 * The caller has saved what it changed: everything read before must be read anew.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void release(UUID applicationId, Money amount) {
		Reservation reservation = this.reservations.findById(applicationId)
			.orElseThrow(() -> new RecordNotFound("reservation", applicationId));
		reservation.lower(amount);
		UUID fund = this.reservations.saveAndFlush(reservation).fundId();
		move(fund, amount, FundPot.RESERVED, FundPot.AVAILABLE);
	}

	/** Which fund an application's money is put by in. */
	@Transactional(readOnly = true)
	public UUID reservedIn(UUID applicationId) {
		return this.reservations.findById(applicationId)
			.map(Reservation::fundId)
			.orElseThrow(() -> new RecordNotFound("reservation", applicationId));
	}

	private static long change(FundPot pot, Money amount, FundPot from, FundPot to) {
		return (pot == to) ? amount.minor() : (pot == from) ? -amount.minor() : 0;
	}

	private void tellThresholds(FundView fund, Money reserved) {
		long after = fund.allocated().minor() - fund.available().minor();
		long before = after - reserved.minor();
		for (int percent : this.settings.thresholds()) {
			long threshold = Math.multiplyExact(fund.allocated().minor(), (long) percent);
			if (before * 100 < threshold && after * 100 >= threshold) {
				this.events.publishEvent(
						new FundEvent.ThresholdReached(fund.id(), this.clock.instant(), percent, fund.available()));
			}
		}
	}

	private FundView find(UUID id) {
		return this.funds.findById(id).map(Fund::view).orElseThrow(() -> new RecordNotFound("fund", id));
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), HOME);
	}

}
