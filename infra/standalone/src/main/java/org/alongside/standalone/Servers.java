package org.alongside.standalone;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.alongside.servers.Databases;
import org.alongside.servers.KafkaBroker;
import org.alongside.servers.MailCatcher;
import org.alongside.servers.MySqlServer;
import org.alongside.servers.Ports;
import org.alongside.servers.Secret;
import org.alongside.servers.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The database, the broker and the mail catcher, started one by one and closed the other
 * way round.
 */
final class Servers implements AutoCloseable {

	private final Settings settings;

	private final RunningPorts running;

	private final Consumer<String> progress;

	private final Deque<Runnable> started = new ArrayDeque<>();

	Servers(Settings settings, Consumer<String> progress) {
		this.settings = settings;
		this.running = RunningPorts.of(settings);
		this.progress = progress;
	}

	Databases database() {
		if (this.settings.databaseUrl() != null) {
			this.progress.accept("Database: the one of ALONGSIDE_DB_URL");
			return ExternalDatabase.at(this.settings.databaseUrl(), databaseSecret(this.settings));
		}
		MySqlServer server = MySqlServer.start(this.settings.data().resolve("mysql"),
				orFreeFrom(this.settings.databasePort(), 3306), this.progress);
		this.started.push(server::close);
		this.running.write("database", server.port());
		this.progress.accept("MySQL " + server.version() + " on port " + server.port());
		return server.databases();
	}

	String broker() {
		KafkaBroker broker = KafkaBroker.start(this.settings.data().resolve("kafka"), this.settings.kafkaPort());
		this.started.push(broker::close);
		this.running.write("broker", broker.port());
		Topics.declared().applyTo(broker.bootstrapServers());
		this.progress.accept("Kafka on port " + broker.port());
		return broker.bootstrapServers();
	}

	@Nullable MailCatcher mail() {
		if (this.settings.smtpHost() != null) {
			this.progress.accept("Mail goes to " + this.settings.smtpHost());
			return null;
		}
		MailCatcher catcher = MailCatcher.start(this.settings.data().resolve("mail"), "127.0.0.1",
				orFreeFrom(this.settings.smtpPort(), 3025), orFreeFrom(this.settings.mailboxPort(), 8025));
		this.started.push(catcher::close);
		this.running.write("smtp", catcher.smtpPort());
		this.running.write("mailbox", catcher.page().getPort());
		this.progress.accept("Mail catcher on port " + catcher.smtpPort() + ", shown at " + catcher.page());
		return catcher;
	}

	/**
	 * Where the servers are that other processes started for this data folder.
	 */
	static Addresses elsewhere(Settings settings) {
		RunningPorts running = RunningPorts.of(settings);
		Databases databases = (settings.databaseUrl() != null)
				? ExternalDatabase.at(settings.databaseUrl(), databaseSecret(settings))
				: MySqlServer.databases(settings.data().resolve("mysql"), running.read("database").orElse(3306));
		OptionalInt mailbox = running.read("mailbox");
		return new Addresses(databases, "localhost:" + running.read("broker").orElse(settings.kafkaPort()),
				(settings.smtpHost() != null) ? settings.smtpHost() : "127.0.0.1",
				settings.smtpPort().orElseGet(() -> running.read("smtp").orElse(3025)),
				mailbox.isPresent() ? URI.create("http://127.0.0.1:" + mailbox.getAsInt() + "/") : null,
				Addresses.inARow(settings.port()));
	}

	@Override
	public void close() {
		this.started.forEach(Runnable::run);
	}

	private static Secret databaseSecret(Settings settings) {
		return Secret.in(settings.keys().resolve("database"));
	}

	private static int orFreeFrom(OptionalInt wanted, int usual) {
		return wanted.isPresent() ? wanted.getAsInt() : Ports.freeFrom(usual);
	}

}
