package org.alongside.notifications.delivery;

import java.io.IOException;
import java.net.SocketException;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.alongside.notifications.mails.Outcome;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One open line to the relay, over which one mail at a time is handed over.
 * <p>
 * A relay must not deliver what does not end in a dot (RFC 5321, 4.1.1.4). So the moment
 * before the dot is the last one in which we know that the relay does not have the mail,
 * and there {@code beforeTheDot} runs: if it fails, the line is cut and the dot never
 * sent. Nor does the relay have the mail if the socket refused the dot. The first answer
 * after the dot is the verdict, whatever becomes of the line afterwards. Whatever else
 * goes wrong after the mark leaves open whether the relay has the mail.
 */
final class Line extends SMTPTransport {

	private Runnable beforeTheDot = () -> {
	};

	private boolean unmarked;

	private boolean marked;

	private boolean dotted;

	private boolean listening;

	private @Nullable Reply verdict;

	Line(Session session, URLName relay) {
		super(session, relay);
	}

	/**
	 * Hands one mail over.
	 * @param message the mail
	 * @param to whom
	 * @param beforeTheDot writes down that from now on the relay may have the mail
	 * @return what came of it
	 */
	synchronized Handover hand(MimeMessage message, InternetAddress to, Runnable beforeTheDot) {
		this.beforeTheDot = beforeTheDot;
		this.unmarked = false;
		this.marked = false;
		this.dotted = false;
		this.listening = false;
		this.verdict = null;
		try {
			sendMessage(message, new Address[] { to });
			return new Handover.Answered(new Outcome.Accepted(), true);
		}
		catch (MessagingException | IllegalStateException ex) {
			return explain(ex);
		}
	}

	private Handover explain(Exception failure) {
		if (this.verdict != null) {
			return new Handover.Answered(this.verdict.outcome(), !this.verdict.closes());
		}
		if (this.dotted) {
			return new Handover.Answered(new Outcome.Unanswered(), false);
		}
		if (this.unmarked) {
			return new Handover.Unmarked();
		}
		if (this.marked) {
			return wasRefusedByTheSocket(failure) ? new Handover.Cut(true)
					: new Handover.Answered(new Outcome.Unanswered(), false);
		}
		return (failure instanceof MessagingException refused) ? refusal(refused) : new Handover.Cut(false);
	}

	/**
	 * What a socket refuses to write because the other side has gone never leaves this
	 * machine. Of any other failure, such as a write that took too long, that cannot be
	 * said: the bytes may still be sent when the socket has been closed.
	 */
	private static boolean wasRefusedByTheSocket(Exception failure) {
		return failure instanceof MessagingException unsent && unsent.getNextException() instanceof SocketException;
	}

	private static Handover refusal(MessagingException failure) {
		if (failure instanceof SMTPSendFailedException refused && refused.getReturnCode() > 0) {
			return refused(Reply.of(refused.getReturnCode(), refused.getMessage()),
					refused.getCommand().startsWith("MAIL FROM"));
		}
		if (failure.getNextException() instanceof SMTPAddressFailedException refused && refused.getReturnCode() > 0) {
			return refused(Reply.of(refused.getReturnCode(), refused.getMessage()), false);
		}
		return new Handover.Cut(false);
	}

	/**
	 * That our own address is refused is no fault of the mail: it waits until that is put
	 * right. A relay that hangs up (421) has said nothing about the mail.
	 */
	private static Handover refused(Reply reply, boolean aboutUs) {
		if (reply.closes()) {
			return new Handover.Cut(false);
		}
		return new Handover.Answered(aboutUs ? new Outcome.NotNow(reply.status()) : reply.outcome(), true);
	}

	@Override
	protected void finishData() throws IOException, MessagingException {
		try {
			this.beforeTheDot.run();
		}
		catch (RuntimeException ex) {
			this.unmarked = true;
			throw new IOException("Not marked as handed over, so not sent", ex);
		}
		this.marked = true;
		this.listening = true;
		super.finishData();
	}

	@Override
	protected int readServerResponse() throws MessagingException {
		boolean first = this.listening;
		this.listening = false;
		this.dotted |= first;
		int code = super.readServerResponse();
		if (first && code > 0) {
			this.verdict = Reply.of(code, getLastServerResponse());
		}
		return code;
	}

}
