package org.alongside.platform.events;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps messages that could not be handled until somebody has mended the cause and has
 * them tried again, by this group alone.
 */
class DeadLetters {

	static final int PAGE = 20;

	private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {
	};

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Outbox outbox;

	private final Audit audit;

	private final Ids ids;

	private final Clock clock;

	DeadLetters(JdbcClient database, TransactionTemplate transaction, Outbox outbox, Audit audit, Ids ids,
			Clock clock) {
		this.database = database;
		this.transaction = transaction;
		this.outbox = outbox;
		this.audit = audit;
		this.ids = ids;
		this.clock = clock;
	}

	void keep(ConsumerRecord<?, ?> message, Postmark postmark, String reason) {
		this.database
			.sql("""
					INSERT INTO dead_letter (id, topic, consumer_group, source_topic, source_partition, source_offset, `key`,
						type, headers, payload, reason, state, died_at)
					VALUES (:id, :topic, :group, :topic, :partition, :offset, :key, :type, :headers, :payload, :reason,
						'WAITING', :now) AS new
					ON DUPLICATE KEY UPDATE reason = new.reason, state = 'WAITING', died_at = new.died_at
					""")
			.param("id", Columns.bytes(this.ids.next()))
			.param("topic", postmark.topic())
			.param("group", postmark.group())
			.param("partition", postmark.partition())
			.param("offset", postmark.offset())
			.param("key", shortened((message.key() != null) ? message.key().toString() : null, 255))
			.param("type", shortened(EventConverter.header(message, EventConverter.TYPE), 128))
			.param("headers", JsonMapper.shared().writeValueAsString(headers(message)))
			.param("payload", (message.value() instanceof byte[] body) ? body : null)
			.param("reason", shortened(reason, 500))
			.param("now", Columns.utc(this.clock.instant()))
			.update();
	}

	long waiting() {
		return this.database.sql("SELECT COUNT(*) FROM dead_letter WHERE state = 'WAITING'").query(Long.class).single();
	}

	/**
	 * One page of dead letters, newest first.
	 * @param before the last one of the page before, if any
	 * @return at most {@value #PAGE} and one more, which says that there are older ones
	 */
	List<DeadLetter> page(@Nullable UUID before) {
		return this.database.sql("""
				SELECT id, topic, consumer_group, type, headers, reason, state, died_at FROM dead_letter
				WHERE :before IS NULL OR id < :before ORDER BY id DESC LIMIT %d
				""".formatted(PAGE + 1))
			.param("before", (before != null) ? Columns.bytes(before) : null, Types.BINARY)
			.query(this::letter)
			.list();
	}

	/**
	 * Has a message tried again, and writes down who wished it. Asking twice is asking
	 * once.
	 * @param id which dead letter
	 * @param person who wishes it
	 */
	void replay(UUID id, SignedIn person) {
		this.transaction.executeWithoutResult((status) -> {
			Stored stored = this.database.sql("SELECT * FROM dead_letter WHERE id = :id FOR UPDATE")
				.param("id", Columns.bytes(id))
				.query(this::stored)
				.optional()
				.orElseThrow(() -> new RecordNotFound("dead letter", id));
			if (!stored.waiting()) {
				return;
			}
			Instant now = this.clock.instant();
			this.database.sql("UPDATE dead_letter SET state = 'REPLAYED', replayed_at = :now WHERE id = :id")
				.param("now", Columns.utc(now))
				.param("id", Columns.bytes(id))
				.update();
			this.audit.record(person, "dead-letter.replayed", "dead-letter", id,
					Map.of("topic", stored.postmark().topic(), "group", stored.postmark().group()));
			this.outbox.forward(this.ids.next(), stored.postmark().retryTopic(), stored.key(), stored.type(),
					stored.headersWhenTriedAgain(now), stored.payload());
		});
	}

	/**
	 * Forgets what was tried again so long ago that nobody will ask after it.
	 * @param age how long to remember
	 * @return how many went
	 */
	int prune(Duration age) {
		return this.database
			.sql("DELETE FROM dead_letter WHERE state = 'REPLAYED' AND replayed_at < :before LIMIT 1000")
			.param("before", Columns.utc(this.clock.instant().minus(age)))
			.update();
	}

	void measure(MeterRegistry meters) {
		Gauge.builder("events.dead.waiting", this::waiting)
			.description("Dead letters nobody has seen to")
			.register(meters);
	}

	private DeadLetter letter(ResultSet row, int number) throws SQLException {
		return new DeadLetter(Columns.uuid(row.getBytes("id")), row.getString("topic"), row.getString("consumer_group"),
				row.getString("type"), JsonMapper.shared().readValue(row.getString("headers"), HEADERS).get("ce_id"),
				row.getString("reason"), row.getString("state"),
				Columns.instant(row.getObject("died_at", LocalDateTime.class)));
	}

	private Stored stored(ResultSet row, int number) throws SQLException {
		return new Stored(
				new Postmark(row.getString("source_topic"), row.getInt("source_partition"),
						row.getLong("source_offset"), row.getString("consumer_group"), 0, Instant.EPOCH),
				"WAITING".equals(row.getString("state")), row.getString("key"), row.getString("type"),
				JsonMapper.shared().readValue(row.getString("headers"), HEADERS), row.getBytes("payload"));
	}

	private static Map<String, String> headers(ConsumerRecord<?, ?> message) {
		var headers = new LinkedHashMap<String, String>();
		for (Header header : message.headers()) {
			boolean known = header.key().startsWith("ce_") || header.key().equals("content-type")
					|| header.key().equals("traceparent");
			if (known && header.value() != null) {
				headers.put(header.key(), cut(new String(header.value(), StandardCharsets.UTF_8), 500));
			}
		}
		return headers;
	}

	private static @Nullable String shortened(@Nullable String text, int longest) {
		return (text != null) ? cut(text, longest) : null;
	}

	private static String cut(String text, int longest) {
		return (text.length() > longest) ? text.substring(0, longest) : text;
	}

	private record Stored(Postmark postmark, boolean waiting, @Nullable String key, @Nullable String type,
			Map<String, String> headers, byte @Nullable [] payload) {

		Map<String, String> headersWhenTriedAgain(Instant now) {
			var all = new LinkedHashMap<>(this.headers);
			all.putAll(this.postmark.anew(now).headers());
			return all;
		}

	}

}
