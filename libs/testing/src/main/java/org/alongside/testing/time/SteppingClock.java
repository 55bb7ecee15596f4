package org.alongside.testing.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it. May be read and moved from any thread;
 * a clock in another zone made {@link #withZone from it} moves with it.
 */
public final class SteppingClock extends Clock {

	private final AtomicReference<Instant> now;

	private final ZoneId zone;

	private SteppingClock(AtomicReference<Instant> now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	/**
	 * Stands at an instant, in UTC.
	 * @param instant what the clock says until it is moved
	 * @return the clock
	 */
	public static SteppingClock at(Instant instant) {
		return new SteppingClock(new AtomicReference<>(instant), ZoneOffset.UTC);
	}

	/**
	 * Stands at an instant, in UTC.
	 * @param instant what the clock says until it is moved, as ISO 8601 such as
	 * {@code 2026-03-01T12:00:00Z}
	 * @return the clock
	 */
	public static SteppingClock at(String instant) {
		return at(Instant.parse(instant));
	}

	/**
	 * Moves the clock.
	 * @param step how far; negative moves it back, as real clocks sometimes do
	 * @return what it says now
	 */
	public Instant step(Duration step) {
		return this.now.updateAndGet((before) -> before.plus(step));
	}

	/**
	 * Sets the clock.
	 * @param instant what it says from now on
	 */
	public void set(Instant instant) {
		this.now.set(instant);
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new SteppingClock(this.now, other);
	}

	@Override
	public Instant instant() {
		return this.now.get();
	}

	@Override
	public String toString() {
		return "SteppingClock[" + this.now + ", " + this.zone + "]";
	}

}
