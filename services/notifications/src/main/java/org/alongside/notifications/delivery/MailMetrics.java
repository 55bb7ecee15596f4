package org.alongside.notifications.delivery;

import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.alongside.notifications.mails.LookingAfterMails;
import org.alongside.notifications.mails.MailEvent;
import org.alongside.notifications.mails.MailStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Measures how mails fare: how long from the fact to the relay's yes, how many failed or
 * are in doubt, and how many wait.
 */
@Component
class MailMetrics {

	private final MeterRegistry meters;

	MailMetrics(MeterRegistry meters, LookingAfterMails mails) {
		this.meters = meters;
		meters.gauge("alongside.mail.waiting", mails,
				(all) -> all.count(MailStatus.CREATED) + all.count(MailStatus.TEMPORARY_FAILURE));
		meters.gauge("alongside.mail.possibly.sent", mails, (all) -> all.count(MailStatus.POSSIBLY_SENT));
		meters.gauge("alongside.mail.to.phone", mails, (all) -> all.count(MailStatus.PERMANENT_FAILURE));
	}

	@TransactionalEventListener
	void on(MailEvent event) {
		switch (event) {
			case MailEvent.Accepted accepted -> Timer.builder("alongside.mail.accepted")
				.publishPercentileHistogram()
				.register(this.meters)
				.record(Duration.between(accepted.occurredAt(), accepted.at()));
			case MailEvent.Failed _ -> this.meters.counter("alongside.mail.failed").increment();
			case MailEvent.Doubtful _ -> this.meters.counter("alongside.mail.doubtful").increment();
			case MailEvent.Due _ -> {
				// Counted by what becomes of it.
			}
		}
	}

}
