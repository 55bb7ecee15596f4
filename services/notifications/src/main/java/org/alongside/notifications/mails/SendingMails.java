package org.alongside.notifications.mails;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a mail on its way out, each its own transaction. Any number of instances
 * may take at the same time: a mail is held by one of them.
 */
@Service
@Transactional
public class SendingMails {

	/** How long whoever took a mail may be silent before it goes to somebody else. */
	static final Duration HOLD = Duration.ofSeconds(15);

	/** Longer than any topic keeps the fact a mail was written for. */
	private static final Duration KEPT = Duration.ofDays(90);

	private static final Limit A_HANDFUL = Limit.of(100);

	private final Mails mails;

	private final RandomGenerator random;

	private final Clock clock;

	SendingMails(Mails mails, Clock clock) {
		this.mails = mails;
		this.clock = clock;
		this.random = RandomGenerator.getDefault();
	}

	/**
	 * Takes mails whose time has come, those that open a door first. What has expired is
	 * cancelled on the way.
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
			if (mail.isExpired(now)) {
				mail.cancel(now);
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
	 * Says that whoever holds mails is still at work on them.
	 * @param holder who holds them
	 */
	public void keepHolding(UUID holder) {
		this.mails.keepHolding(holder, this.clock.instant().plus(HOLD));
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
