package org.alongside.platform.events;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.alongside.contracts.PlatformEvent;
import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells a fact to other services: at least once, in order per key, never exactly once.
 * The fact is written down in the caller's transaction, so it is told if and only if the
 * change itself is kept; a relay sends it within milliseconds, or when the broker is
 * back.
 * <p>
 * Pending changes are flushed first. The aggregate's row is therefore locked before the
 * fact gets its number, and the order of numbers is the order of commits for one key.
 */
public class Outbox {

	private static final String INSERT = """
			INSERT INTO outbox (event_id, topic, `key`, type, headers, payload, created_at)
			VALUES (?, ?, ?, ?, ?, ?, ?)
			""";

	private final JdbcOperations database;

	private final EventJson json;

	private final Runnable flush;

	private final TraceHeaders trace;

	private final Runnable nudge;

	private final String source;

	private final Clock clock;

	Outbox(JdbcOperations database, EventJson json, Runnable flush, TraceHeaders trace, Runnable nudge, String service,
			Clock clock) {
		this.database = database;
		this.json = json;
		this.flush = flush;
		this.trace = trace;
		this.nudge = nudge;
		this.source = "/" + service;
		this.clock = clock;
	}

	/**
	 * Tells a fact when the transaction at hand commits.
	 * @param event the fact
	 * @throws IllegalTransactionStateException outside a transaction
	 */
	public void tell(PlatformEvent event) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalTransactionStateException("A fact is told in the transaction of the change it tells of");
		}
		this.flush.run();
		String type = EventTypes.nameOf(event.getClass());
		put(event.eventId(), event.topic(), event.key().toString(), type, headers(event, type), this.json.write(event));
	}

	/**
	 * Takes back what a compacted topic holds under a key, when the transaction at hand
	 * commits: a tombstone, which those who keep a copy hear too.
	 * @param id what it is told under
	 * @throws IllegalTransactionStateException outside a transaction
	 */
	public void retract(UUID id, String topic, UUID key) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalTransactionStateException("A fact is taken back in the transaction that ends it");
		}
		this.flush.run();
		put(id, topic, key.toString(), "", Map.of(), null);
	}

	/**
	 * Sends a message as it stands when the transaction at hand commits.
	 * @param id what it is told under here; its own id stands in its headers
	 */
	void forward(UUID id, String topic, @Nullable String key, @Nullable String type, Map<String, String> headers,
			byte @Nullable [] payload) {
		put(id, topic, key, (type != null) ? type : "", headers, payload);
	}

	private void put(UUID id, String topic, @Nullable String key, String type, Map<String, String> headers,
			byte @Nullable [] payload) {
		this.database.update(INSERT, Columns.bytes(id), topic, key, type,
				JsonMapper.shared().writeValueAsString(headers), payload, Columns.utc(this.clock.instant()));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Outbox.this.nudge.run();
			}

		});
	}

	private Map<String, String> headers(PlatformEvent event, String type) {
		var headers = new HashMap<String, String>();
		headers.put("ce_specversion", "1.0");
		headers.put("ce_id", event.eventId().toString());
		headers.put("ce_type", type);
		headers.put("ce_source", this.source);
		headers.put("ce_time", event.occurredAt().toString());
		headers.put("content-type", "application/json");
		this.trace.addTo(headers);
		return headers;
	}

}
