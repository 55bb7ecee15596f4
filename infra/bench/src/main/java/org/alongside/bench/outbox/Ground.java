package org.alongside.bench.outbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.alongside.servers.Database;
import org.alongside.servers.KafkaBroker;
import org.alongside.servers.MySqlServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.utils.AppInfoParser;

/**
 * One MySQL that syncs every commit to disk, and one broker, for everybody who is
 * measured; gone afterwards.
 */
final class Ground implements AutoCloseable {

	private final Path folder;

	private final MySqlServer mysql;

	private final KafkaBroker broker;

	Ground() {
		try {
			this.folder = Files.createTempDirectory("alongside-bench");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.mysql = MySqlServer.start(this.folder.resolve("mysql"), 0, System.err::println,
				"innodb_flush_log_at_trx_commit=1", "innodb_redo_log_capacity=256M", "max_connections=400");
		this.broker = KafkaBroker.start(this.folder.resolve("kafka"), 0);
	}

	/**
	 * A schema of one's own.
	 */
	Database database(String name) {
		return this.mysql.databases().schema(name);
	}

	String broker() {
		return this.broker.bootstrapServers();
	}

	/**
	 * Makes a topic of six partitions, as the platform's are.
	 */
	void topic(String name) {
		try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker()))) {
			admin.createTopics(List.of(new NewTopic(name, Optional.of(6), Optional.empty()))).all().get();
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("No topic " + name, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	String description() {
		return "MySQL %s (every commit synced), Apache Kafka %s, Java %s, %d processors".formatted(this.mysql.version(),
				AppInfoParser.getVersion(), Runtime.version().feature(), Runtime.getRuntime().availableProcessors());
	}

	@Override
	public void close() {
		this.broker.close();
		this.mysql.close();
		try (Stream<Path> files = Files.walk(this.folder)) {
			files.sorted(Comparator.reverseOrder()).forEach((file) -> file.toFile().delete());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
