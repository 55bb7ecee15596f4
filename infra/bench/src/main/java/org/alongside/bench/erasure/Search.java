package org.alongside.bench.erasure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.alongside.testing.processes.Cluster;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Looks into every row of every table, every record of every topic, and every file and
 * log, for words.
 */
final class Search {

	static final List<String> SCHEMAS = List.of("edge", "members", "grants", "notifications", "peer_support");

	private final Cluster cluster;

	private final Path data;

	private final Map<String, String> words;

	/** Where each word was found: place to words. */
	private final Map<String, List<String>> found = new TreeMap<>();

	private int looked;

	Search(Cluster cluster, Path data, Map<String, String> words) {
		this.cluster = cluster;
		this.data = data;
		this.words = words;
	}

	Map<String, List<String>> everywhere() throws SQLException, IOException {
		this.found.clear();
		this.looked = 0;
		for (String schema : SCHEMAS) {
			tables(schema);
		}
		topics();
		files(this.data.resolve("files"));
		files(this.data.resolve("output"));
		return this.found;
	}

	/** How many values, records and files were looked into. */
	int looked() {
		return this.looked;
	}

	private void tables(String schema) throws SQLException {
		var database = this.cluster.databases().schema(schema);
		try (Connection connection = DriverManager.getConnection(database.url(), database.username(),
				database.password())) {
			List<String> tables = new ArrayList<>();
			try (ResultSet names = connection.getMetaData()
				.getTables(connection.getCatalog(), null, "%", new String[] { "TABLE" })) {
				while (names.next()) {
					tables.add(names.getString("TABLE_NAME"));
				}
			}
			for (String table : tables) {
				rows(connection, schema, table);
			}
		}
	}

	private void rows(Connection connection, String schema, String table) throws SQLException {
		try (var statement = connection.createStatement();
				ResultSet row = statement.executeQuery("SELECT * FROM `" + table + "`")) {
			int columns = row.getMetaData().getColumnCount();
			while (row.next()) {
				for (int column = 1; column <= columns; column++) {
					look(schema + "." + table + "." + row.getMetaData().getColumnName(column), row.getBytes(column));
				}
			}
		}
	}

	private void topics() {
		var settings = new Properties();
		settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.cluster.kafka());
		try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
			var partitions = consumer.listTopics()
				.values()
				.stream()
				.flatMap(List::stream)
				.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
				.filter((partition) -> !partition.topic().startsWith("__"))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream()
				.anyMatch((partition) -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
				consumer.poll(Duration.ofMillis(500)).forEach((message) -> {
					look("topic " + message.topic(), message.key());
					look("topic " + message.topic(), message.value());
					message.headers().forEach((header) -> look("topic " + message.topic(), header.value()));
				});
			}
		}
	}

	private void files(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				look("file " + this.data.relativize(file), Files.readAllBytes(file));
			}
		}
	}

	private void look(String place, byte @Nullable [] bytes) {
		if (bytes == null) {
			return;
		}
		this.looked++;
		String text = new String(bytes, StandardCharsets.ISO_8859_1);
		this.words.forEach((name, word) -> {
			if (text.contains(new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
				List<String> here = this.found.computeIfAbsent(place, (_) -> new ArrayList<>());
				if (!here.contains(name)) {
					here.add(name);
				}
			}
		});
	}

}
