package org.alongside.notifications.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;

/**
 * Rung when there is a mail to send, so that nobody has to look all the time. A ring that
 * nobody heard is heard by the next who listens.
 */
@Component
class Bell {

	private final Semaphore rings = new Semaphore(0);

	void ring() {
		this.rings.release();
	}

	void listen(Duration atMost) throws InterruptedException {
		if (this.rings.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
			this.rings.drainPermits();
		}
	}

}
