package org.alongside.notifications.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.alongside.notifications.mails.Hold;
import org.alongside.notifications.mails.Outcome;
import org.alongside.notifications.mails.OutgoingMail;
import org.alongside.notifications.mails.SendingMails;
import org.alongside.platform.data.IllegalTransition;
import org.alongside.platform.observability.Faults;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Takes one mail the whole way: addresses it, writes it out, hands it over, and does not
 * rest until what came of it is written down.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

	private static final String NO_SUCH_ADDRESS = "5.1.3";

	private static final String LINE_CUT = "4.4.2";

	private static final String OUR_FAULT = "4.3.5";

	private final SendingMails mails;

	private final Postings postings;

	private final Envelopes envelopes;

	private final Relay relay;

	private final RelayWatch watch;

	Courier(SendingMails mails, Postings postings, Envelopes envelopes, Relay relay, RelayWatch watch) {
		this.mails = mails;
		this.postings = postings;
		this.envelopes = envelopes;
		this.relay = relay;
		this.watch = watch;
	}

	/**
	 * Takes a mail the whole way.
	 * @param mail the mail
	 * @param going whether there is time to wait for tables that are away
	 */
	void deliver(OutgoingMail mail, BooleanSupplier going) throws InterruptedException {
		settle(mail.hold(), attempt(mail), going);
	}

	private Outcome attempt(OutgoingMail mail) {
		try {
			Optional<Posting> posting = this.postings.address(mail);
			return posting.isPresent() ? attempt(mail.hold(), posting.get()) : new Outcome.AddressUnknown();
		}
		catch (AddressException ex) {
			return new Outcome.Never(NO_SUCH_ADDRESS);
		}
		catch (MessagingException | RuntimeException ex) {
			log.error("Mail {} could not be written: {}", mail.hold().mail(), Faults.trace(ex));
			return new Outcome.NotNow(OUR_FAULT);
		}
	}

	/**
	 * That a mail could not be marked is settled as a refusal for now: the dot was not
	 * sent. If the mark was made all the same and only its answer was lost, that takes it
	 * back; if somebody else holds the mail by now, or it waits again, it is refused.
	 */
	private Outcome attempt(Hold hold, Posting posting) throws MessagingException {
		InternetAddress to = LetterMessage.address(posting.email(), posting.occasion().name());
		LetterMessage message = this.envelopes.seal(hold.mail(), posting, to);
		return switch (this.relay.hand(message, to, () -> this.mails.handOver(hold))) {
			case Handover.Answered answered -> {
				this.watch.isThere();
				yield answered.outcome();
			}
			case Handover.Cut _ -> new Outcome.NotNow(LINE_CUT);
			case Handover.NoLine away -> {
				this.watch.isAway();
				yield new Outcome.NotTried(away.reason());
			}
			case Handover.Unmarked _ -> new Outcome.NotNow(OUR_FAULT);
		};
	}

	/**
	 * While the tables are away, what is known is kept here: nobody else can know it.
	 * When we stop it is given up; then what was marked counts as possibly sent.
	 */
	private void settle(Hold hold, Outcome outcome, BooleanSupplier going) throws InterruptedException {
		for (Duration pause = FIRST_PAUSE;; pause = longer(pause)) {
			try {
				this.mails.settle(hold, outcome);
				return;
			}
			catch (IllegalTransition ex) {
				log.warn("Mail {} went on without this attempt", hold.mail());
				return;
			}
			catch (DataAccessException | TransactionException ex) {
				if (!going.getAsBoolean()) {
					log.warn("What came of mail {} was not written down before we stopped", hold.mail());
					return;
				}
				log.warn("Mail {} waits for the tables, to write down what came of it", hold.mail());
				Thread.sleep(pause);
			}
		}
	}

	private static Duration longer(Duration pause) {
		Duration twice = pause.multipliedBy(2);
		return (twice.compareTo(LONGEST_PAUSE) < 0) ? twice : LONGEST_PAUSE;
	}

}
