package org.alongside.platform.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.alongside.platform.data.Columns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Collects what this service holds of people who asked for it.
 * <p>
 * A request is written down when it is heard. A worker takes it, with a hold that runs
 * out if the worker dies, and streams the archive into pieces that are sealed and kept
 * one by one; nothing is told before the last is there. Then a few pieces at a time are
 * said as {@link DataPiece}s, each handful in its own transaction, and only while little
 * waits to be sent: so neither memory nor the outbox ever holds an archive.
 */
public class DataExports {

	/**
	 * So long a piece of the archive is: in Base64 and under seal less than 256 KiB, a
	 * quarter of what a topic takes in one message.
	 */
	static final int PIECE = 180 * 1024;

	private static final int AT_ONCE = 4;

	private static final int WAITING_TO_BE_SENT = 100;

	private static final Duration HOLD = Duration.ofMinutes(10);

	private static final Duration KEPT = Duration.ofDays(3);

	private static final String DUE = "built = FALSE AND (held_until IS NULL OR held_until < :now)";

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Supplier<Stream<PersonalData>> features;

	private final Tongue tongue;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DataExports(JdbcClient database, TransactionTemplate transaction, Supplier<Stream<PersonalData>> features,
			Tongue tongue, ApplicationEventPublisher events, Clock clock) {
		this.database = database;
		this.transaction = transaction;
		this.features = features;
		this.tongue = tongue;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Writes a request down. The same request again is the same request.
	 * @param person who asked
	 * @param export which request
	 * @param sealingKey what the pieces are sealed to
	 */
	public void begin(UUID person, UUID export, String sealingKey) {
		this.database.sql("""
				INSERT IGNORE INTO data_export (export, person, sealing_key, asked_at, attempt, built)
				VALUES (:export, :person, :key, :now, 0, FALSE)
				""")
			.param("export", Columns.bytes(export))
			.param("person", Columns.bytes(person))
			.param("key", sealingKey)
			.param("now", Columns.utc(this.clock.instant()))
			.update();
	}

	/**
	 * Does what there is to do: builds what was asked for, and says a few pieces.
	 * @return whether more is left to say
	 */
	public boolean work() {
		take().ifPresent(this::build);
		boolean more = Boolean.TRUE.equals(this.transaction.execute((status) -> say()));
		forgetOld();
		return more;
	}

	private Optional<Task> take() {
		Instant now = this.clock.instant();
		return this.transaction.execute((status) -> {
			Optional<Task> due = this.database
				.sql("SELECT export, person, sealing_key, attempt FROM data_export WHERE " + DUE
						+ " ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED")
				.param("now", Columns.utc(now))
				.query((row, number) -> new Task(Columns.uuid(row.getBytes(1)), Columns.uuid(row.getBytes(2)),
						row.getString(3), row.getInt(4) + 1))
				.optional();
			due.ifPresent((task) -> {
				this.database.sql("DELETE FROM data_piece WHERE export = :export")
					.param("export", Columns.bytes(task.export()))
					.update();
				this.database
					.sql("UPDATE data_export SET attempt = :attempt, held_until = :until WHERE export = :export")
					.param("attempt", task.attempt())
					.param("until", Columns.utc(now.plus(HOLD)))
					.param("export", Columns.bytes(task.export()))
					.update();
			});
			return due;
		});
	}

	private void build(Task task) {
		try (var archive = new DataArchive(new Pieces(task), this.clock.instant())) {
			for (PersonalData feature : this.features.get().toList()) {
				feature.show(task.person(), archive);
			}
			archive.file("README.txt", this.tongue.readme(archive.explanations()).getBytes(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException("What is held of somebody could not be collected", ex);
		}
		this.database.sql("UPDATE data_export SET built = TRUE WHERE export = :export AND attempt = :attempt")
			.param("export", Columns.bytes(task.export()))
			.param("attempt", task.attempt())
			.update();
	}

	private boolean say() {
		if (waiting() >= WAITING_TO_BE_SENT) {
			return false;
		}
		Optional<Task> built = this.database.sql("""
				SELECT export, person, sealing_key, attempt FROM data_export WHERE built
				ORDER BY asked_at LIMIT 1 FOR UPDATE SKIP LOCKED
				""")
			.query((row, number) -> new Task(Columns.uuid(row.getBytes(1)), Columns.uuid(row.getBytes(2)),
					row.getString(3), row.getInt(4)))
			.optional();
		return built.isPresent() && say(built.get());
	}

	private boolean say(Task task) {
		List<DataPiece> pieces = this.database.sql("""
				SELECT number, last, sealed FROM data_piece WHERE export = :export AND attempt = :attempt
				ORDER BY number LIMIT %d
				""".formatted(AT_ONCE))
			.param("export", Columns.bytes(task.export()))
			.param("attempt", task.attempt())
			.query((row, number) -> new DataPiece(task.person(), task.export(), row.getInt(1), row.getBoolean(2),
					row.getString(3), this.clock.instant()))
			.list();
		pieces.forEach(this.events::publishEvent);
		if (pieces.isEmpty() || pieces.getLast().last()) {
			end(task.export());
			return false;
		}
		this.database.sql("DELETE FROM data_piece WHERE export = :export AND number <= :number")
			.param("export", Columns.bytes(task.export()))
			.param("number", pieces.getLast().number())
			.update();
		return true;
	}

	private int waiting() {
		return this.database.sql("SELECT COUNT(*) FROM (SELECT 1 FROM outbox LIMIT " + WAITING_TO_BE_SENT + ") waiting")
			.query(Integer.class)
			.single();
	}

	private void end(UUID export) {
		this.database.sql("DELETE FROM data_export WHERE export = :export")
			.param("export", Columns.bytes(export))
			.update();
	}

	/** What could not be collected in days is asked for anew, not kept. */
	private void forgetOld() {
		this.database.sql("SELECT export FROM data_export WHERE asked_at < :before LIMIT 10")
			.param("before", Columns.utc(this.clock.instant().minus(KEPT)))
			.query((row, number) -> Columns.uuid(row.getBytes(1)))
			.list()
			.forEach(this::end);
	}

	/** Says what is in an archive, in words. */
	record Tongue(MessageSource messages, String service, String charity) {

		String readme(List<String> explanations) {
			String lines = explanations.stream().map((key) -> "- " + word(key)).collect(Collectors.joining("\n"));
			return word("platform.privacy.readme", this.service, this.charity) + "\n\n"
					+ (lines.isEmpty() ? word("platform.privacy.readme.nothing") : lines) + "\n";
		}

		private String word(String key, Object... facts) {
			return this.messages.getMessage(key, facts, Locale.UK);
		}

	}

	private record Task(UUID export, UUID person, String sealingKey, int attempt) {
	}

	/**
	 * Cuts a stream into pieces, and keeps each under seal. One piece is held back, so
	 * that the last is known to be it.
	 */
	private final class Pieces extends OutputStream {

		private final Task task;

		private final byte[] piece = new byte[PIECE];

		private int length;

		private int number = 1;

		private boolean closed;

		Pieces(Task task) {
			this.task = task;
		}

		@Override
		public void write(int b) {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte[] bytes, int offset, int count) {
			int from = offset;
			int left = count;
			while (left > 0) {
				if (this.length == PIECE) {
					keep(false);
				}
				int some = Math.min(left, PIECE - this.length);
				System.arraycopy(bytes, from, this.piece, this.length, some);
				this.length += some;
				from += some;
				left -= some;
			}
		}

		@Override
		public void close() {
			if (!this.closed) {
				this.closed = true;
				keep(true);
			}
		}

		private void keep(boolean last) {
			var place = new ExportKeys.Place(this.task.export(), DataExports.this.tongue.service(), this.number);
			String sealed = ExportKeys.seal(this.task.sealingKey(), Arrays.copyOf(this.piece, this.length), place);
			DataExports.this.database.sql("""
					INSERT INTO data_piece (export, attempt, number, last, sealed)
					VALUES (:export, :attempt, :number, :last, :sealed)
					""")
				.param("export", Columns.bytes(this.task.export()))
				.param("attempt", this.task.attempt())
				.param("number", this.number)
				.param("last", last)
				.param("sealed", sealed)
				.update();
			this.number++;
			this.length = 0;
		}

	}

}
