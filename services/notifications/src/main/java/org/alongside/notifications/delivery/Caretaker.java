package org.alongside.notifications.delivery;

import java.util.concurrent.TimeUnit;

import org.alongside.notifications.mails.SendingMails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks after what nobody else would: puts right what was left behind, ends what waited
 * too long. Each instance that delivers does, and none is in the way of another. Its
 * tasks share one thread, so nothing that must not be late is among them.
 */
@Component
@ConditionalOnBooleanProperty(name = "notifications.delivery.enabled", matchIfMissing = true)
class Caretaker {

	private static final Logger log = LoggerFactory.getLogger(Caretaker.class);

	private final SendingMails mails;

	private final Relay relay;

	private final Bell bell;

	Caretaker(SendingMails mails, Relay relay, Bell bell) {
		this.mails = mails;
		this.relay = relay;
		this.bell = bell;
	}

	@Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
	void recover() {
		int recovered = this.mails.recover();
		if (recovered > 0) {
			log.warn("{} mails had been left behind, and were put right", recovered);
			this.bell.ring();
		}
	}

	@Scheduled(fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
	void endWhatWaitedTooLong() {
		this.mails.endWhatWaitedTooLong();
	}

	@Scheduled(fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void closeIdleLines() {
		this.relay.closeIdleLines();
	}

	@Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
	void forgetWhatIsOver() {
		this.mails.forgetWhatIsOver();
	}

}
