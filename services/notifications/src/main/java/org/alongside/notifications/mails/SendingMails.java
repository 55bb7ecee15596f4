package org.alongside.notifications.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.alongside.notifications.contacts.AddressBook;
import org.alongside.notifications.contacts.Silence;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a mail on its way out, each its own transaction. Any number of instances
 * may take at the same time: a mail is held by one of them.
 * <p>
 * The answer to any of these commits can be lost, so that the step was taken though it
 * seems to have failed. No mail is doubled by it, nor left behind:
 * <ul>
 * <li>{@link #take}: the mail is held, and nobody knows; the hold is not renewed and runs
 * out, and the mail, which was not marked, waits again.</li>
 * <li>{@link #handOver}: the mail is marked, and the dot is not sent; whoever holds it
 * settles it as not taken. If they die first it counts as possibly sent.</li>
 * <li>{@link #settle}: it is settled again, which its state refuses. If the hold ran out
 * meanwhile, what we know settles the doubt where the mail counts as possibly sent. Where
 * it waits again its state refuses it, and where somebody else has it the number of the
 * attempt.</li>
 * </ul>
 */
@Service
@Transactional
public class SendingMails {

	/** How long whoever took a mail may be silent before it goes to somebody else. */
	static final Duration HOLD = Duration.ofSeconds(15);

	/** Longer than any topic keeps the fact a mail was written for. */
	private static final Duration KEPT = Duration.ofDays(90);

	/** Longer than that a death can be corrected. */
	private static final Duration HELD_BACK = Duration.ofDays(2);

	private static final Limit A_HANDFUL = Limit.of(100);

	private final Mails mails;

	private final AddressBook addresses;

	private final RandomGenerator random;

	private final Clock clock;

	SendingMails(Mails mails, AddressBook addresses, Clock clock) {
		this.mails = mails;
		this.addresses = addresses;
		this.clock = clock;
		this.random = RandomGenerator.getDefault();
	}

	/**
	 * Takes mails whose time has come, those that open a door first. What has expired is
	 * cancelled on the way, and what is for somebody who may have died is held back.
	 * @param holder who takes them
	 * @param limit at most so many
	 * @return those to send; empty if there is nothing to do
	 */
	public List<OutgoingMail> take(UUID holder, int limit) {
		Instant now = this.clock.instant();
		List<Mail> due = new ArrayList<>(this.mails.due(true, now, Limit.of(limit)));
		if (due.size() < limit) {
			due.addAll(this.mails.due(false, now, Limit.of(limit - due.size())));
		}
		List<OutgoingMail> taken = new ArrayList<>();
		for (Mail mail : due) {
			Optional<Silence> silence = this.addresses.silenceOf(mail.recipient());
			if (mail.isExpired(now) || silence.filter((why) -> why == Silence.LEFT).isPresent()) {
				mail.cancel(now);
			}
			else if (silence.isPresent()) {
				mail.holdBack(now);
			}
			else {
				taken.add(mail.take(holder, HOLD, now));
			}
			this.mails.save(mail);
		}
		return taken;
	}

	/**
	 * Writes down, before the final dot is sent, that from now on the relay may have it.
	 * @param hold the right to send it; refused if it has been lost
	 */
	public void handOver(Hold hold) {
		change(hold.mail(), (mail) -> mail.handOver(hold, HOLD, this.clock.instant()));
	}

	/**
	 * Writes down what came of an attempt.
	 * @param hold the right to send it; refused if somebody else has it by now
	 * @param outcome what came of it
	 */
	public void settle(Hold hold, Outcome outcome) {
		change(hold.mail(), (mail) -> mail.settle(hold, outcome, this.random, this.clock.instant()));
	}

	/**
	 * Says that whoever holds mails is still at work on them. On these: what else carries
	 * the holder's name has been dropped, and is put right by {@link #recover()} when its
	 * hold runs out.
	 * @param holder who holds them
	 * @param mails what the holder has in hand
	 */
	public void keepHolding(UUID holder, Collection<UUID> mails) {
		this.mails.keepHolding(holder, mails, this.clock.instant().plus(HOLD));
	}

	/**
	 * Puts right what those left behind who were not heard of again: what was not handed
	 * over waits again, what was handed over may have been sent.
	 * @return how many mails were put right
	 */
	public int recover() {
		Instant now = this.clock.instant();
		return each(this.mails.abandoned(now, A_HANDFUL), (mail) -> mail.recover(now));
	}

	/**
	 * Ends what cannot be helped by waiting: links that have expired, and mails that have
	 * waited for a day.
	 * @return how many mails were ended
	 */
	public int endWhatWaitedTooLong() {
		Instant now = this.clock.instant();
		int ended = each(this.mails.waitingButExpired(now, A_HANDFUL), (mail) -> mail.cancel(now));
		ended += each(this.mails.waitingSince(now.minus(Patience.TO_THE_END), A_HANDFUL), (mail) -> mail.giveUp(now));
		ended += each(this.mails.heldSince(now.minus(HELD_BACK), A_HANDFUL), (mail) -> mail.cancel(now));
		this.mails.wipeExpired(now);
		return ended;
	}

	/**
	 * Deletes mails that need nobody any more, a while after they were written.
	 */
	public void forgetWhatIsOver() {
		byte[] before = MailId.firstAt(this.clock.instant().minus(KEPT));
		MailStatus.over().forEach((status) -> this.mails.forget(status.name(), before));
	}

	private void change(MailId id, Consumer<Mail> step) {
		Mail mail = this.mails.findById(id).orElseThrow();
		step.accept(mail);
		this.mails.save(mail);
	}

	private int each(List<Mail> found, Consumer<Mail> step) {
		for (Mail mail : found) {
			step.accept(mail);
			this.mails.save(mail);
		}
		return found.size();
	}

}
