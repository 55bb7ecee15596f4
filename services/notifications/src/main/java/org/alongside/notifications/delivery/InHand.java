package org.alongside.notifications.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.alongside.notifications.mails.Hold;
import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.notifications.mails.SendingMails;
import org.alongside.platform.data.Ids;
import org.alongside.platform.observability.Faults;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mails this instance has in hand. It renews its hold on these and on no others: a
 * mail that carries its name but was dropped, because the answer to a commit was lost or
 * for a fault nobody foresaw, is put right when its hold runs out, like what the dead
 * leave behind.
 * <p>
 * It renews on a thread of its own. Were it late, others would take what is on its way
 * for left behind.
 */
@Component
class InHand {

	private static final Logger log = LoggerFactory.getLogger(InHand.class);

	private static final Duration EVERY = Duration.ofSeconds(3);

	private final SendingMails mails;

	private final UUID holder;

	private final Set<Hold> holds = ConcurrentHashMap.newKeySet();

	private volatile @Nullable Thread thread;

	InHand(SendingMails mails, Ids ids) {
		this.mails = mails;
		this.holder = ids.next();
	}

	/**
	 * Takes mails whose time has come. If this fails although they were taken, they are
	 * not in hand, and nobody renews what we do not know of.
	 * @param limit at most so many
	 * @return those to send, in hand until they are dropped
	 */
	List<OutgoingMail> take(int limit) {
		List<OutgoingMail> taken = this.mails.take(this.holder, limit);
		taken.forEach((mail) -> this.holds.add(mail.hold()));
		return taken;
	}

	/** Whatever came of it, we have done with it. */
	void drop(Hold hold) {
		this.holds.remove(hold);
	}

	/** Says that what is in hand is still being worked on. */
	void renew() {
		List<UUID> mails = this.holds.stream().map((hold) -> hold.mail().value()).distinct().toList();
		if (!mails.isEmpty()) {
			this.mails.keepHolding(this.holder, mails);
		}
	}

	void start() {
		Thread renewing = Thread.ofPlatform().daemon().name("mails-in-hand").unstarted(this::run);
		this.thread = renewing;
		renewing.start();
	}

	void stop() {
		Thread renewing = this.thread;
		this.thread = null;
		if (renewing != null) {
			renewing.interrupt();
		}
	}

	private void run() {
		while (this.thread == Thread.currentThread()) {
			try {
				Thread.sleep(EVERY);
				renew();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException | Error ex) {
				log.warn("The hold on what is in hand could not be renewed and will be again: {}", Faults.kinds(ex));
			}
		}
	}

}
