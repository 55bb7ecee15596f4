package org.alongside.notifications.delivery;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.notifications.mails.SendingMails;
import org.alongside.platform.data.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Takes mails whose time has come and gives each to a courier, as many at a time as there
 * are lines. Runs while the service does; what is on its way when it stops is brought to
 * its end.
 */
@Component
class Delivery implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Delivery.class);

	private static final Duration GRACE = Duration.ofSeconds(8);

	private final SendingMails mails;

	private final Courier courier;

	private final RelayWatch watch;

	private final Bell bell;

	private final DeliverySettings settings;

	private final UUID holder;

	private final Semaphore lines;

	private volatile boolean running;

	Delivery(SendingMails mails, Courier courier, RelayWatch watch, Bell bell, DeliverySettings settings, Ids ids) {
		this.mails = mails;
		this.courier = courier;
		this.watch = watch;
		this.bell = bell;
		this.settings = settings;
		this.holder = ids.next();
		this.lines = new Semaphore(settings.lines());
	}

	UUID holder() {
		return this.holder;
	}

	@Override
	public void start() {
		this.running = true;
		Thread.ofVirtual().name("delivery").start(this::run);
	}

	@Override
	public void stop() {
		this.running = false;
		this.bell.ring();
		try {
			if (!this.lines.tryAcquire(this.settings.lines(), GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
				log.warn("Stopped while mails were on their way; the next to start puts them right");
				return;
			}
			this.lines.release(this.settings.lines());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isAutoStartup() {
		return this.settings.enabled();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	private void run() {
		while (this.running) {
			try {
				if (!round()) {
					this.bell.listen(this.settings.look());
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				log.warn("No mails could be taken ({}); trying again", ex.getClass().getSimpleName());
				LockSupport.parkNanos(this.settings.look().toNanos());
			}
		}
	}

	/**
	 * Takes as many mails as lines are free.
	 * @return whether it is worth looking again at once
	 */
	private boolean round() throws InterruptedException {
		int open = this.watch.open(this.settings.lines());
		if (open == 0) {
			return false;
		}
		this.lines.acquire();
		int free = 1 + this.lines.drainPermits();
		int left = free;
		try {
			List<OutgoingMail> taken = this.mails.take(this.holder, Math.min(open, free));
			if (open == 1) {
				for (OutgoingMail mail : taken) {
					this.courier.deliver(mail);
				}
			}
			else {
				left -= taken.size();
				taken.forEach(this::send);
			}
			return !taken.isEmpty();
		}
		finally {
			this.lines.release(left);
		}
	}

	private void send(OutgoingMail mail) {
		Thread.ofVirtual().name("delivery-" + mail.hold().mail()).start(() -> {
			try {
				this.courier.deliver(mail);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			finally {
				this.lines.release();
			}
		});
	}

}
