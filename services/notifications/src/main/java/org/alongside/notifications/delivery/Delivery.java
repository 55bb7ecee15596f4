package org.alongside.notifications.delivery;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.platform.observability.Faults;
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

	private final InHand hand;

	private final Courier courier;

	private final RelayWatch watch;

	private final Bell bell;

	private final DeliverySettings settings;

	private final Semaphore lines;

	private volatile boolean running;

	/** Longer than running: what is on its way is still brought to its end. */
	private volatile boolean going;

	Delivery(InHand hand, Courier courier, RelayWatch watch, Bell bell, DeliverySettings settings) {
		this.hand = hand;
		this.courier = courier;
		this.watch = watch;
		this.bell = bell;
		this.settings = settings;
		this.lines = new Semaphore(settings.lines());
	}

	@Override
	public void start() {
		this.running = true;
		this.going = true;
		this.hand.start();
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
		finally {
			this.going = false;
			this.hand.stop();
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
				log.warn("No mails could be taken ({}); trying again", Faults.kinds(ex));
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
			List<OutgoingMail> taken = this.hand.take(Math.min(open, free));
			if (open == 1) {
				for (OutgoingMail mail : taken) {
					deliver(mail);
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
				deliver(mail);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			finally {
				this.lines.release();
			}
		});
	}

	/**
	 * However this ends, the mail is in hand no longer. If it was not settled, its hold
	 * runs out, and it is put right as far as it had got.
	 */
	private void deliver(OutgoingMail mail) throws InterruptedException {
		try {
			this.courier.deliver(mail, () -> this.going);
		}
		catch (RuntimeException | Error ex) {
			log.error("Mail {} was dropped, and is put right in a while: {}", mail.hold().mail(), Faults.trace(ex));
		}
		finally {
			this.hand.drop(mail.hold());
		}
	}

}
