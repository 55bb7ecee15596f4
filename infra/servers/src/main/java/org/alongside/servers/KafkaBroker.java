package org.alongside.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker and its controller, inside this process, with its log on disk: what
 * was acknowledged is there after the next start. Any client on this machine can connect.
 */
public final class KafkaBroker implements AutoCloseable {

	private static final String CONTROLLER = "CONTROLLER";

	private final KafkaRaftServer server;

	private final FolderLock lock;

	private final int port;

	private KafkaBroker(KafkaRaftServer server, FolderLock lock, int port) {
		this.server = server;
		this.lock = lock;
		this.port = port;
	}

	/**
	 * Starts the broker and comes back when it takes records.
	 * @param home the folder for its log; made when there is none
	 * @param port where clients connect on localhost; 0 for any free port
	 */
	public static KafkaBroker start(Path home, int port) {
		Ports.requireFree("127.0.0.1", port, "ALONGSIDE_KAFKA_PORT");
		FolderLock lock = FolderLock.on(home.toAbsolutePath());
		int chosen = (port != 0) ? port : Ports.anyFree();
		try {
			Path log = home.toAbsolutePath().resolve("log");
			format(log);
			KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings(log, chosen)), Time.SYSTEM);
			server.startup();
			return new KafkaBroker(server, lock, chosen);
		}
		catch (Exception ex) {
			lock.close();
			throw new ServerDidNotStart("Kafka did not start on port " + chosen + ": " + ex.getMessage(), ex);
		}
	}

	public String bootstrapServers() {
		return "localhost:" + this.port;
	}

	public int port() {
		return this.port;
	}

	/**
	 * Waits until the broker has stopped, for whatever reason.
	 */
	public void await() {
		this.server.awaitShutdown();
	}

	@Override
	public void close() {
		this.server.shutdown();
		this.server.awaitShutdown();
		this.lock.close();
	}

	private static void format(Path log) throws Exception {
		if (Files.exists(log.resolve("meta.properties"))) {
			return;
		}
		Files.createDirectories(log);
		new Formatter().setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
			.setClusterId(Uuid.randomUuid().toString())
			.setNodeId(1)
			.setControllerListenerName(CONTROLLER)
			.setMetadataLogDirectory(log.toString())
			.addDirectory(log.toString())
			.setIgnoreFormatted(true)
			.run();
	}

	private static Properties settings(Path log, int port) {
		int controller = Ports.anyFree();
		Properties properties = new Properties();
		properties.putAll(Map.of("process.roles", "broker,controller", "node.id", "1", "log.dir", log.toString(),
				"controller.quorum.voters", "1@localhost:" + controller, "listeners",
				"CLIENTS://localhost:" + port + "," + CONTROLLER + "://localhost:" + controller, "advertised.listeners",
				"CLIENTS://localhost:" + port, "listener.security.protocol.map",
				"CLIENTS:PLAINTEXT," + CONTROLLER + ":PLAINTEXT", "controller.listener.names", CONTROLLER,
				"inter.broker.listener.name", "CLIENTS", "auto.create.topics.enable", "false"));
		properties.putAll(Map.of("offsets.topic.replication.factor", "1", "offsets.topic.num.partitions", "6",
				"transaction.state.log.replication.factor", "1", "transaction.state.log.min.isr", "1",
				"transaction.state.log.num.partitions", "6", "share.coordinator.state.topic.replication.factor", "1",
				"share.coordinator.state.topic.min.isr", "1", "share.coordinator.state.topic.num.partitions", "1",
				"min.insync.replicas", "1", "default.replication.factor", "1"));
		// one broker has nobody to ask: what it acknowledged is on disk, whatever becomes
		// of
		// the power
		properties.put("log.flush.interval.messages", "1");
		properties.putAll(Map.of("broker.session.timeout.ms", "3000", "broker.heartbeat.interval.ms", "500",
				"group.initial.rebalance.delay.ms", "0", "group.consumer.min.session.timeout.ms", "3000",
				"group.min.session.timeout.ms", "1000", "log.cleaner.dedupe.buffer.size", "4194304",
				"num.network.threads", "2", "num.io.threads", "4", "background.threads", "2",
				"num.recovery.threads.per.data.dir", "2"));
		return properties;
	}

}
