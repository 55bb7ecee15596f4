package org.alongside.members.leaving;

import java.util.function.Consumer;

import org.alongside.platform.observability.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks whose day has come, who has waited for their last mail, and of whom the broker is
 * to be told once more.
 */
@Component
class LeavingClock {

	private static final Logger logger = LoggerFactory.getLogger(LeavingClock.class);

	private final Erasures erasures;

	LeavingClock(Erasures erasures) {
		this.erasures = erasures;
	}

	@Scheduled(initialDelayString = "${members.leaving.look-every:PT5M}",
			fixedDelayString = "${members.leaving.look-every:PT5M}")
	void look() {
		this.erasures.due().forEach((member) -> each(member, this.erasures::begin));
		this.erasures.notRetractedAgain().forEach((erasure) -> each(erasure, this.erasures::retractAgain));
		this.erasures.withoutFarewell().forEach((erasure) -> each(erasure, this.erasures::sayFarewell));
	}

	/** Whom it fails for is tried again; nobody waits for another. */
	private static <T> void each(T whom, Consumer<T> step) {
		try {
			step.accept(whom);
		}
		catch (RuntimeException ex) {
			logger.error("The leaving of {} failed, and is tried again: {}", whom, Faults.trace(ex));
		}
	}

}
