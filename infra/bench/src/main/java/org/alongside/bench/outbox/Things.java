package org.alongside.bench.outbox;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.alongside.contracts.grants.GrantsEvent.ApplicationSubmitted;
import org.alongside.platform.data.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The things that change and are told of: the same table and the same statements for all
 * who tell through Spring's transactions.
 */
final class Things {

	/** UUIDv7, as the platform makes them. */
	static final Ids IDS = new Ids();

	static final String TABLE = "CREATE TABLE IF NOT EXISTS thing (id BINARY(16) PRIMARY KEY, sequence BIGINT NOT NULL)";

	private static final String INSERT = "INSERT IGNORE INTO thing (id, sequence) VALUES (?, 0)";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	private final Consumer<ApplicationSubmitted> teller;

	Things(JdbcTemplate jdbc, TransactionTemplate transaction, Consumer<ApplicationSubmitted> teller) {
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.teller = teller;
		jdbc.execute(TABLE);
		transaction.executeWithoutResult((_) -> {
			for (int thing = 0; thing < 100; thing++) {
				jdbc.update(INSERT, bytes(new UUID(0, thing)));
			}
		});
	}

	void create(UUID eventId) {
		UUID thing = IDS.next();
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.update(INSERT, bytes(thing));
			this.teller.accept(event(eventId, thing, 0));
		});
	}

	void change(int thing) {
		UUID id = new UUID(0, thing);
		this.transaction.executeWithoutResult((_) -> {
			this.jdbc.update("UPDATE thing SET sequence = sequence + 1 WHERE id = ?", bytes(id));
			Long sequence = this.jdbc.queryForObject("SELECT sequence FROM thing WHERE id = ?", Long.class, bytes(id));
			this.teller.accept(event(IDS.next(), id, Objects.requireNonNull(sequence)));
		});
	}

	/**
	 * A real event of the platform; where its reference stands, this one has a number
	 * that grows with each change of the thing.
	 */
	static ApplicationSubmitted event(UUID eventId, UUID thing, long sequence) {
		return new ApplicationSubmitted(eventId, Instant.now().truncatedTo(ChronoUnit.MICROS), thing, thing,
				"%010d".formatted(sequence));
	}

	static byte[] bytes(UUID id) {
		return ByteBuffer.allocate(16)
			.putLong(id.getMostSignificantBits())
			.putLong(id.getLeastSignificantBits())
			.array();
	}

}
