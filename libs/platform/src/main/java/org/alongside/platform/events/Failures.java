package org.alongside.platform.events;

import java.net.SocketException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.OptimisticLockException;
import org.alongside.platform.observability.Faults;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.ConsumerAwareRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/**
 * What becomes of a message that a consumer could not handle. While the database or the
 * broker is away everything waits, in order. A lost race is run again for a while.
 * Anything else is this message's own affair: it is put aside and tried again later while
 * the others go on, and in the end, or at once when it cannot even be read, it is kept
 * with the dead letters.
 */
class Failures implements ConsumerAwareRecordRecoverer {

	private static final Logger logger = LoggerFactory.getLogger(Failures.class);

	private static final List<Class<? extends Exception>> AWAY = List.of(DataAccessResourceFailureException.class,
			RecoverableDataAccessException.class, CannotCreateTransactionException.class,
			SQLNonTransientConnectionException.class, SQLTransientConnectionException.class,
			SQLRecoverableException.class, RetriableException.class, SocketException.class, ServiceStopping.class);

	private static final List<Class<? extends Exception>> RACE = List.of(ConcurrencyFailureException.class,
			OptimisticLockException.class);

	private final Letterbox letterbox;

	private final DeadLetters deadLetters;

	private final RetrySettings settings;

	private final MeterRegistry meters;

	private final Clock clock;

	Failures(Letterbox letterbox, DeadLetters deadLetters, RetrySettings settings, MeterRegistry meters, Clock clock) {
		this.letterbox = letterbox;
		this.deadLetters = deadLetters;
		this.settings = settings;
		this.meters = meters;
		this.clock = clock;
	}

	DefaultErrorHandler handler() {
		var handler = new DefaultErrorHandler(this, new FixedBackOff(0, 0));
		handler.setBackOffFunction((message, failure) -> backOff(failure));
		handler.setCommitRecovered(true);
		handler.setLogLevel(KafkaException.Level.DEBUG); // its words quote the message
		return handler;
	}

	private static BackOff backOff(Exception failure) {
		if (isAny(failure, AWAY)) {
			logger.warn("Hearing waits until what it needs is back: {}", Faults.kinds(failure));
			return away();
		}
		return isAny(failure, RACE) ? new FixedBackOff(50, 20) : new FixedBackOff(0, 0);
	}

	private static BackOff away() {
		var backOff = new ExponentialBackOff(200, 2);
		backOff.setMaxInterval(5000);
		return backOff;
	}

	@Override
	public void accept(ConsumerRecord<?, ?> message, @Nullable Consumer<?, ?> consumer, @Nullable Exception failure) {
		String group = (consumer != null) ? consumer.groupMetadata().groupId() : "";
		Postmark postmark = Postmark.of(message, group);
		boolean readable = !isAny(failure, List.of(Unreadable.class));
		boolean again = readable && postmark.attempts() < this.settings.attempts();
		count(again ? "events.retried" : "events.dead", postmark);
		if (again) {
			logger.warn("{} {} failed in {} and will be tried again: {}", postmark.topic(), id(message),
					postmark.group(), reason(failure));
			Postmark next = postmark.again(this.clock.instant().plus(this.settings.delay()));
			this.letterbox.put(aside(message, next, next.retryTopic()));
			return;
		}
		logger.error("{} {} failed in {} for good and is kept with the dead letters: {}", postmark.topic(), id(message),
				postmark.group(), reason(failure));
		this.letterbox.put(aside(message, postmark, postmark.deadTopic()));
		this.deadLetters.keep(message, postmark, reason(failure));
	}

	private void count(String name, Postmark postmark) {
		this.meters.counter(name, "topic", postmark.topic(), "group", postmark.group()).increment();
	}

	private static ProducerRecord<String, byte[]> aside(ConsumerRecord<?, ?> message, Postmark postmark, String topic) {
		var copy = new ProducerRecord<String, byte[]>(topic, (message.key() != null) ? message.key().toString() : null,
				(message.value() instanceof byte[] body) ? body : null);
		message.headers().forEach(copy.headers()::add);
		postmark.putOn(copy.headers());
		return copy;
	}

	private static String id(ConsumerRecord<?, ?> message) {
		String id = EventConverter.header(message, "ce_id");
		return (id != null) ? id : "at " + message.partition() + "/" + message.offset();
	}

	/**
	 * The kinds of exceptions, innermost last, and where the innermost came from: enough
	 * to find the fault, without the exceptions' own words, which may quote the message.
	 */
	private static String reason(@Nullable Exception failure) {
		Throwable last = (failure != null) ? failure : new IllegalStateException();
		while (last.getCause() != null && last.getCause() != last) {
			last = last.getCause();
		}
		String what = (last instanceof Unreadable unreadable) ? unreadable.getMessage() : last.getClass().getName();
		StackTraceElement[] trace = last.getStackTrace();
		for (StackTraceElement frame : trace) {
			if (frame.getClassName().startsWith("org.alongside.") && !(last instanceof Unreadable)) {
				return what + " at " + frame;
			}
		}
		return (what != null) ? what : "";
	}

	private static boolean isAny(@Nullable Throwable failure, List<? extends Class<? extends Exception>> kinds) {
		int depth = 0;
		for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
			Throwable one = cause;
			if (kinds.stream().anyMatch((kind) -> kind.isInstance(one))) {
				return true;
			}
			// a roll-back that fails as well, on a connection that broke, hides why
			if (cause instanceof TransactionSystemException failed && isAny(failed.getApplicationException(), kinds)) {
				return true;
			}
		}
		return false;
	}

}
