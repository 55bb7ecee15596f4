package org.alongside.bench.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;

/**
 * How each is measured: the same writers, the same window, the same witness.
 */
final class Measure {

	/**
	 * So many may be on their way; then writers wait, so that the rate is one that can be
	 * kept up.
	 */
	private static final long BACKLOG = 4_000;

	private final Duration warmUp;

	private final Duration window;

	Measure(Duration warmUp, Duration window) {
		this.warmUp = warmUp;
		this.window = window;
	}

	/**
	 * Writers write as fast as they can; what counts is what was seen at the other end.
	 * @param seen grows by one for each event that was seen
	 * @return events a second, end to end
	 */
	double endToEnd(Teller teller, int writers, LongSupplier seen) {
		long before = seen.getAsLong();
		AtomicLong written = new AtomicLong();
		LongSupplier arrived = () -> seen.getAsLong() - before;
		double rate = watched(writers, arrived, (_) -> {
			awaitRoom(written, arrived);
			teller.create(Things.IDS.next());
			written.incrementAndGet();
		});
		awaitAll(teller, written.get(), arrived);
		return rate;
	}

	/**
	 * The rate at which something alone can be done.
	 * @param once does it once, for the writer of that number
	 * @return how often a second
	 */
	double alone(int writers, IntConsumer once) {
		AtomicLong done = new AtomicLong();
		return watched(writers, done::get, (writer) -> {
			once.accept(writer);
			done.incrementAndGet();
		});
	}

	/**
	 * Sixteen writers change one hundred things.
	 * @return how many events came after a later one of their thing, of how many
	 */
	Inversions inversions(String broker, Teller teller) {
		try (Witness witness = new Witness(broker, teller.topic())) {
			witness.readClosely();
			AtomicLong written = new AtomicLong();
			watched(16, witness::seen, (_) -> {
				awaitRoom(written, witness::seen);
				teller.change((int) (written.incrementAndGet() * 31 % 100));
			});
			awaitAll(teller, written.get(), witness::seen);
			return new Inversions(witness.inversions(), witness.arrivals().size());
		}
	}

	/**
	 * One event every 20 ms, from the return of its commit to the witness.
	 * @return half of them, and all but one in a hundred, are faster
	 */
	Latencies latencies(String broker, Teller teller, Duration howLong) {
		try (Witness witness = new Witness(broker, teller.topic())) {
			witness.readClosely();
			Map<UUID, Long> commits = new ConcurrentHashMap<>();
			long count = howLong.toMillis() / 20;
			long next = System.nanoTime();
			for (int i = 0; i < count; i++) {
				UUID event = Things.IDS.next();
				teller.create(event);
				commits.put(event, System.nanoTime());
				next += 20_000_000;
				LockSupport.parkNanos(next - System.nanoTime());
			}
			awaitAll(teller, count, witness::seen);
			double[] sorted = commits.entrySet()
				.stream()
				.mapToDouble((commit) -> Math.max(0,
						witness.arrivals().getOrDefault(commit.getKey(), Long.MAX_VALUE) - commit.getValue()) / 1e6)
				.sorted()
				.toArray();
			return Latencies.of(sorted);
		}
	}

	/**
	 * The rate at which a counter grows while somebody works.
	 * @return how much a second
	 */
	double watched(int writers, LongSupplier counter, IntConsumer once) {
		long end = System.nanoTime() + this.warmUp.plus(this.window).toNanos();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < writers; i++) {
			int writer = i;
			threads.add(Thread.ofPlatform().name("writer " + i).start(() -> {
				while (System.nanoTime() < end) {
					once.accept(writer);
				}
			}));
		}
		Pause.millis(this.warmUp.toMillis());
		long from = System.nanoTime();
		long before = counter.getAsLong();
		Pause.millis(Math.max(0, (end - System.nanoTime()) / 1_000_000));
		double rate = (counter.getAsLong() - before) * 1e9 / (System.nanoTime() - from);
		threads.forEach((thread) -> {
			try {
				thread.join();
			}
			catch (InterruptedException _) {
				Thread.currentThread().interrupt();
			}
		});
		return rate;
	}

	private static void awaitRoom(AtomicLong written, LongSupplier seen) {
		while (written.get() - seen.getAsLong() > BACKLOG) {
			Pause.millis(1);
		}
	}

	private static void awaitAll(Teller teller, long written, LongSupplier seen) {
		long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
		while (seen.getAsLong() < written) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException(
						"%s: of %d events only %d arrived".formatted(teller.name(), written, seen.getAsLong()));
			}
			Pause.millis(5);
		}
	}

	/**
	 * What came out of order, and how much came at all.
	 */
	record Inversions(long count, long events) {
	}

}
