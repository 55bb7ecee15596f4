package org.alongside.standalone;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.alongside.servers.DiskRoom;
import org.alongside.servers.FolderLock;
import org.alongside.servers.MailCatcher;
import org.alongside.servers.Ports;
import org.alongside.servers.ServerDidNotStart;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Alongside from the command line.
 * <ul>
 * <li>{@code start}: everything in this process
 * <li>{@code admin EMAIL}: invites the first administrator of an empty system
 * <li>{@code database}, {@code broker}, {@code mail}, {@code service NAME}: one part in a
 * process of its own, for drills that kill it
 * </ul>
 * What keeps it from running is one line on standard error and the exit status 1.
 */
public final class Alongside {

	private final Settings settings;

	private final Progress progress = new Progress();

	private final Stopping stopping;

	private Alongside(Settings settings, Stopping stopping) {
		this.settings = settings;
		this.stopping = stopping;
	}

	public static void main(String[] words) throws InterruptedException {
		Stopping stopping = Stopping.whenAsked();
		try {
			new Alongside(Settings.from(System.getenv()), stopping).run(words);
		}
		catch (RuntimeException ex) {
			if (!stopping.isAsked()) {
				System.err.println("Alongside: " + firstLine((ex instanceof ServerDidNotStart) ? ex.getMessage() : ex));
				System.exit(1);
			}
		}
		new CountDownLatch(1).await();
	}

	private void run(String[] words) {
		String word = (words.length > 0) ? words[0] : "start";
		switch (word) {
			case "start" -> start();
			case "database" -> alone("database", Servers::database);
			case "broker" -> alone("broker", Servers::broker);
			case "mail" -> alone("mail", Servers::mail);
			case "service" -> service(Service.named(second(words, "service NAME")));
			case "admin" -> admin(second(words, "admin EMAIL"));
			default -> throw new ServerDidNotStart("There is no word " + word + ". Try ./alongside help.");
		}
	}

	private void start() {
		Ports.requireFree(this.settings.address(), this.settings.port(), "ALONGSIDE_PORT");
		Ports.requireFree("127.0.0.1", this.settings.kafkaPort(), "ALONGSIDE_KAFKA_PORT");
		this.stopping.server(FolderLock.on(this.settings.data()));
		DiskRoom.require(this.settings.data());
		Logs.to(this.settings.log("alongside"), this.settings.logs());
		Servers servers = new Servers(this.settings, this.progress);
		this.stopping.server(servers);
		var databases = servers.database();
		String kafka = servers.broker();
		MailCatcher mail = servers.mail();
		Addresses addresses = new Addresses(databases, kafka, smtpHost(mail), smtpPort(mail),
				(mail != null) ? mail.page() : null, Addresses.anywhere(this.settings.port()));
		Arguments arguments = new Arguments(this.settings, addresses);
		for (Service service : Service.values()) {
			this.stopping.service(service.start(arguments.of(service)));
			this.progress.accept(service.label());
		}
		RunningPorts.of(this.settings).writeOrigin(this.settings.origin());
		new Readiness(this.settings).await();
		new Welcome(this.settings, addresses).print();
	}

	private void service(Service service) {
		Logs.to(this.settings.log(service.label()), this.settings.logs());
		Addresses addresses = Servers.elsewhere(this.settings);
		Ports.requireFree("127.0.0.1", addresses.of(service).getPort(), "ALONGSIDE_PORT");
		this.stopping.service(service.start(new Arguments(this.settings, addresses).of(service)));
		this.progress.accept("Ready: " + service.label() + " on port " + addresses.of(service).getPort());
	}

	private void alone(String name, ServerStart start) {
		Logs.to(this.settings.log(name), this.settings.logs());
		Servers servers = new Servers(this.settings, this.progress);
		this.stopping.server(servers);
		start.on(servers);
		this.progress.accept("Ready: " + name);
	}

	/**
	 * Members invites; the mail goes out with the next start, or at once when Alongside
	 * runs. Nobody is made up for it, whatever else this data folder is used for, and the
	 * link in the mail leads to where Alongside runs or last ran.
	 */
	private void admin(String email) {
		DiskRoom.require(this.settings.data());
		Logs.to(this.settings.log("admin"), this.settings.logs());
		Addresses addresses;
		if (isRunning()) {
			addresses = Servers.elsewhere(this.settings);
		}
		else {
			Servers servers = new Servers(this.settings, this.progress);
			this.stopping.server(servers);
			var databases = servers.database();
			addresses = new Addresses(databases, servers.broker(), "127.0.0.1", 3025, null,
					Addresses.anywhere(this.settings.port()));
		}
		ConfigurableApplicationContext members = Service.MEMBERS.start(new Arguments(this.settings, addresses).of(
				Service.MEMBERS,
				Map.of("alongside.first-administrator", email, "alongside.instance", "admin", "alongside.demo", "false",
						"alongside.origin", RunningPorts.of(this.settings).origin().orElse(this.settings.origin()),
						"server.port", "0", "spring.kafka.listener.auto-startup", "false")));
		this.stopping.service(members);
		System.out.println("Invited " + email + ". The invitation is in their mail"
				+ (isRunning() ? "." : " after the next ./alongside start."));
		System.exit(0);
	}

	private boolean isRunning() {
		try (FolderLock _ = FolderLock.on(this.settings.data())) {
			return false;
		}
		catch (ServerDidNotStart _) {
			return true;
		}
	}

	private String smtpHost(@Nullable MailCatcher mail) {
		return (mail == null && this.settings.smtpHost() != null) ? this.settings.smtpHost() : "127.0.0.1";
	}

	private int smtpPort(@Nullable MailCatcher mail) {
		return (mail != null) ? mail.smtpPort() : this.settings.smtpPort().orElse(25);
	}

	private static String firstLine(@Nullable Object problem) {
		return String.valueOf(problem).lines().findFirst().orElse("could not go on");
	}

	private static String second(String[] words, String usage) {
		if (words.length < 2) {
			throw new ServerDidNotStart("Say ./alongside " + usage + ", not " + Arrays.toString(words) + ".");
		}
		return words[1];
	}

	/**
	 * Starts one of the servers.
	 */
	private interface ServerStart {

		@Nullable Object on(Servers servers);

	}

}
