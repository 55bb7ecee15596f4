package org.alongside.members;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.alongside.testing.time.SteppingClock;

import org.springframework.context.annotation.Bean;

/**
 * Time that stands still at the beginning of this hour until a test moves it: whatever is
 * counted in windows, no test is caught by the end of one.
 */
public class Time {

	@Bean
	SteppingClock clock() {
		return SteppingClock.at(Instant.now().truncatedTo(ChronoUnit.HOURS));
	}

}
