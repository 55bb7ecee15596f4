package org.alongside.members.answers;

import java.util.List;

import org.alongside.members.people.MemberId;
import org.alongside.platform.observability.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks every hour whose birthday has come, so that it is told on the day also when a
 * machine rested at midnight.
 */
@Component
class Birthdays {

	private static final Logger logger = LoggerFactory.getLogger(Birthdays.class);

	private final ComingOfAge age;

	Birthdays(ComingOfAge age) {
		this.age = age;
	}

	@Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
	void look() {
		List<MemberId> some = this.age.some(null);
		while (!some.isEmpty()) {
			some.forEach(this::look);
			some = this.age.some(some.getLast());
		}
	}

	/** For whom it fails it is tried again; nobody waits for another. */
	private void look(MemberId member) {
		try {
			this.age.look(member);
		}
		catch (RuntimeException ex) {
			logger.error("Whether {} is of age could not be seen, and is tried again: {}", member, Faults.trace(ex));
		}
	}

}
