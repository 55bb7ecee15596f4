package org.alongside.platform.privacy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.alongside.platform.data.Columns;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets people. Everything this service holds of a person is erased, feature by
 * feature, then their key is thrown away, and {@link ErasureDone} is said: in one
 * transaction, once. That a person was forgotten is remembered by their id alone, so that
 * what arrives late does not bring them back; and an hour later, when no page that was
 * open can still be sent, it is swept once more. Where something is under way for them
 * that must come to its end, such as a payment, it waits for that.
 */
public class Forgetting {

	static final Duration PAGES_MAY_BE_OPEN = Duration.ofHours(1);

	private static final int A_HANDFUL = 50;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Supplier<Stream<PersonalData>> features;

	private final @Nullable FieldCipher cipher;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Forgetting(JdbcClient database, TransactionTemplate transaction, Supplier<Stream<PersonalData>> features,
			@Nullable FieldCipher cipher, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.transaction = transaction;
		this.features = features;
		this.cipher = cipher;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Forgets a person. Asked again, it erases nothing and says the same as before.
	 * @param person who leaves
	 * @param erasure which request this is
	 */
	public void forget(UUID person, UUID erasure) {
		this.transaction.executeWithoutResult((status) -> {
			Instant now = this.clock.instant();
			if (!hasForgotten(person) && this.features.get().anyMatch((feature) -> feature.mustWait(person))) {
				waitFor(person, erasure, now);
				return;
			}
			int kept = keptOf(person).orElseGet(() -> {
				int stays = erase(person);
				remember(person, erasure, stays, now);
				return stays;
			});
			this.events.publishEvent(new ErasureDone(person, erasure, kept, now));
		});
	}

	/**
	 * Whether a person was forgotten here: then nothing new is written of them.
	 * @param person who
	 * @return true for ever after
	 */
	public boolean hasForgotten(UUID person) {
		return keptOf(person).isPresent();
	}

	/** Forgets whom something held up, once it has come to its end. */
	public void forgetWhoWaited() {
		this.database.sql("SELECT person, erasure FROM forgetting_later ORDER BY asked_at LIMIT " + A_HANDFUL)
			.query((row, number) -> new Waiting(Columns.uuid(row.getBytes(1)), Columns.uuid(row.getBytes(2))))
			.list()
			.forEach((waiting) -> forget(waiting.person(), waiting.erasure()));
	}

	/** Erases once more what pages that were still open wrote after all. */
	public void sweep() {
		List<UUID> due = this.database
			.sql("SELECT person FROM forgotten WHERE swept_at IS NULL AND at < :before LIMIT " + A_HANDFUL)
			.param("before", Columns.utc(this.clock.instant().minus(PAGES_MAY_BE_OPEN)))
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.list();
		due.forEach((person) -> this.transaction.executeWithoutResult((status) -> {
			erase(person);
			this.database.sql("UPDATE forgotten SET swept_at = :now WHERE person = :person")
				.param("now", Columns.utc(this.clock.instant()))
				.param("person", Columns.bytes(person))
				.update();
		}));
	}

	private int erase(UUID person) {
		int kept = this.features.get().mapToInt((feature) -> feature.erase(person)).sum();
		if (this.cipher != null) {
			this.cipher.forget(person);
		}
		return kept;
	}

	private void remember(UUID person, UUID erasure, int kept, Instant now) {
		this.database.sql("INSERT INTO forgotten (person, erasure, kept, at) VALUES (:person, :erasure, :kept, :now)")
			.param("person", Columns.bytes(person))
			.param("erasure", Columns.bytes(erasure))
			.param("kept", kept)
			.param("now", Columns.utc(now))
			.update();
		this.database.sql("DELETE FROM forgetting_later WHERE person = :person")
			.param("person", Columns.bytes(person))
			.update();
	}

	private void waitFor(UUID person, UUID erasure, Instant now) {
		this.database
			.sql("INSERT IGNORE INTO forgetting_later (person, erasure, asked_at) VALUES (:person, :erasure, :now)")
			.param("person", Columns.bytes(person))
			.param("erasure", Columns.bytes(erasure))
			.param("now", Columns.utc(now))
			.update();
	}

	private Optional<Integer> keptOf(UUID person) {
		return this.database.sql("SELECT kept FROM forgotten WHERE person = :person")
			.param("person", Columns.bytes(person))
			.query(Integer.class)
			.optional();
	}

	private record Waiting(UUID person, UUID erasure) {
	}

}
