package org.alongside.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;

/**
 * Takes every mail and sends none on: a place to read what Alongside would have sent. A
 * mail is on disk before its sender is told that it was taken, and is there again after
 * the next start.
 */
public final class MailCatcher implements AutoCloseable {

	private final GreenMail smtp;

	private final HttpServer http;

	private final FolderLock lock;

	private final String address;

	private MailCatcher(GreenMail smtp, HttpServer http, FolderLock lock, String address) {
		this.smtp = smtp;
		this.http = http;
		this.lock = lock;
		this.address = address;
	}

	/**
	 * Starts taking and showing mail.
	 * @param home the folder the mails are kept in; made when there is none
	 * @param address where both listen; {@code 127.0.0.1} unless something else guards it
	 * @param smtpPort where mail is taken; 0 for any free port
	 * @param pagePort where mail is shown; 0 for any free port
	 */
	public static MailCatcher start(Path home, String address, int smtpPort, int pagePort) {
		Ports.requireFree(address, smtpPort, "ALONGSIDE_SMTP_PORT");
		Ports.requireFree(address, pagePort, "ALONGSIDE_MAILBOX_PORT");
		FolderLock lock = FolderLock.on(home.toAbsolutePath());
		try {
			CaughtMails mails = CaughtMails.in(home.toAbsolutePath());
			HttpServer http = HttpServer.create(new InetSocketAddress(address, pagePort), 0);
			http.createContext("/", new MailPages(mails));
			http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			GreenMail smtp = takingInto(mails, new ServerSetup(smtpPort, address, ServerSetup.PROTOCOL_SMTP));
			smtp.start();
			http.start();
			return new MailCatcher(smtp, http, lock, address);
		}
		catch (IOException | RuntimeException ex) {
			lock.close();
			throw new ServerDidNotStart("The mail catcher did not start: " + ex.getMessage(), ex);
		}
	}

	public int smtpPort() {
		return this.smtp.getSmtp().getPort();
	}

	/**
	 * Where people read the mail; programs read {@code api/messages} below it.
	 */
	public URI page() {
		return URI.create("http://" + this.address + ":" + this.http.getAddress().getPort() + "/");
	}

	@Override
	public void close() {
		this.smtp.stop();
		this.http.stop(0);
		this.lock.close();
	}

	/**
	 * Runs until it is stopped:
	 * {@code --data=FOLDER [--address=127.0.0.1] [--smtp-port=3025] [--http-port=8025]}.
	 */
	public static void main(String[] arguments) {
		Map<String, String> options = Arrays.stream(arguments)
			.filter((argument) -> argument.matches("--[a-z-]+=.+"))
			.collect(Collectors.toMap((argument) -> argument.substring(2, argument.indexOf('=')),
					(argument) -> argument.substring(argument.indexOf('=') + 1)));
		try {
			MailCatcher catcher = start(Path.of(options.getOrDefault("data", "data/mail")),
					options.getOrDefault("address", "127.0.0.1"),
					Integer.parseInt(options.getOrDefault("smtp-port", "3025")),
					Integer.parseInt(options.getOrDefault("http-port", "8025")));
			Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
			System.out.println("Mail is taken on port " + catcher.smtpPort() + " and shown at " + catcher.page());
		}
		catch (ServerDidNotStart ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/**
	 * GreenMail answers 250 when the delivery below returns, and 451 when it throws.
	 */
	private static GreenMail takingInto(CaughtMails mails, ServerSetup setup) {
		GreenMail smtp = new GreenMail(setup.setVerbose(false));
		smtp.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
			if (isFirst(recipient, message)) {
				mails.add(message.getMessage(), message.getToAddresses().stream().map(MailAddress::getEmail).toList());
			}
			return new Nobody();
		});
		return smtp;
	}

	/**
	 * GreenMail delivers once for each recipient; we keep one mail.
	 */
	private static boolean isFirst(MailAddress recipient, MovingMessage message) {
		Iterator<MailAddress> recipients = message.getToAddresses().iterator();
		return recipients.hasNext() && recipients.next().equals(recipient);
	}

}
