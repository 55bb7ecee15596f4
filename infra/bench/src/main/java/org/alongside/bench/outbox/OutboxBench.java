package org.alongside.bench.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

import org.alongside.bench.Table;
import org.alongside.contracts.grants.GrantsEvent;

/**
 * What telling costs, measured in one run on one server and one broker: the bounds, our
 * outbox and Spring Modulith's registry.
 */
public final class OutboxBench {

	private static final Duration LATENCY = Duration.ofSeconds(20);

	/** A service runs for weeks: what it does in its first half minute says little. */
	private static final Measure WARM_UP = new Measure(Duration.ZERO, Duration.ofSeconds(30));

	private final Measure measure = new Measure(Duration.ofSeconds(4), Duration.ofSeconds(8));

	private final Ground ground;

	private OutboxBench(Ground ground) {
		this.ground = ground;
	}

	/**
	 * Measures for about eight minutes, prints the tables, and ends with one line for
	 * machines.
	 */
	public static void run() throws SQLException {
		try (Ground ground = new Ground()) {
			System.out.println("On " + ground.description() + ".");
			new OutboxBench(ground).measure();
		}
	}

	/**
	 * Only what past events cost, in about four minutes.
	 */
	public static void runPast() throws SQLException {
		try (Ground ground = new Ground()) {
			System.out.println("On " + ground.description() + ".");
			ground.topic(GrantsEvent.TOPIC);
			var rates = new PastEvents(ground).rates();
			System.out.printf(Locale.ROOT, "RESULT past after_1000=%.0f after_1000000=%.0f million_ratio=%.2f%n",
					rates.afterThousand(), rates.afterMillion(), rates.ratio());
		}
	}

	private void measure() throws SQLException {
		this.ground.topic("bench.bare");
		this.ground.topic(GrantsEvent.TOPIC);
		this.ground.topic(ModulithTeller.TOPIC);
		var bare = this.ground.database("bare");
		Bounds.jdbc(bare, WARM_UP, 32);
		double jdbc8 = progress("bare JDBC, 8 threads", Bounds.jdbc(bare, this.measure, 8));
		double jdbc32 = progress("bare JDBC, 32 threads", Bounds.jdbc(bare, this.measure, 32));
		double kafka = progress("bare Kafka", Bounds.kafka(this.ground.broker(), "bench.bare", this.measure));
		Result ours;
		try (Teller teller = new OurTeller(this.ground.database("ours"), this.ground.broker())) {
			ours = measure(teller);
		}
		Result modulith;
		try (Teller teller = new ModulithTeller(this.ground.database("modulith"), this.ground.broker())) {
			modulith = measure(teller);
		}
		var past = new PastEvents(this.ground).rates();

		System.out.println();
		System.out.println(new Table("", "8 writers, events/s", "32 writers, events/s", "p50 ms at 50/s",
				"p99 ms at 50/s", "out of order, 100 keys")
			.row("bare JDBC, two inserts and a commit", whole(jdbc8), whole(jdbc32), "", "", "")
			.row("bare Kafka, acks=all, one producer", whole(kafka), whole(kafka), "", "", "")
			.row(modulith.cells())
			.row(ours.cells()));
		System.out.println();
		System.out.printf(Locale.ROOT, "Ours beside Modulith: x%.1f at 8 writers, x%.1f at 32.%n",
				ours.rate8() / modulith.rate8(), ours.rate32() / modulith.rate32());
		System.out.printf(Locale.ROOT, "Share of the bound, min(bare JDBC, bare Kafka), at 32 writers: %.2f.%n",
				ours.rate32() / Math.min(jdbc32, kafka));
		System.out.printf(Locale.ROOT,
				"Outbox to inbox, each event heard once in a transaction: %.0f/s after 1,000 past events, "
						+ "%.0f/s after 1,000,000 (rows in the inbox; through the outbox and deleted).%n",
				past.afterThousand(), past.afterMillion());
		System.out.println();
		System.out.printf(Locale.ROOT,
				"RESULT outbox ours_8=%.0f ours_32=%.0f modulith_8=%.0f modulith_32=%.0f jdbc_8=%.0f jdbc_32=%.0f "
						+ "kafka=%.0f p50_ms=%.1f p99_ms=%.1f inversions=%d million_ratio=%.2f%n",
				ours.rate8(), ours.rate32(), modulith.rate8(), modulith.rate32(), jdbc8, jdbc32, kafka,
				ours.latencies().p50(), ours.latencies().p99(), ours.inversions().count(), past.ratio());
	}

	private Result measure(Teller teller) {
		try (Witness witness = new Witness(this.ground.broker(), teller.topic())) {
			WARM_UP.endToEnd(teller, 32, witness::seen);
			double rate8 = progress(teller.name() + ", 8 writers", this.measure.endToEnd(teller, 8, witness::seen));
			double rate32 = progress(teller.name() + ", 32 writers", this.measure.endToEnd(teller, 32, witness::seen));
			return new Result(teller.name(), rate8, rate32,
					this.measure.latencies(this.ground.broker(), teller, LATENCY),
					this.measure.inversions(this.ground.broker(), teller));
		}
	}

	private static double progress(String what, double rate) {
		System.out.printf(Locale.ROOT, "%s: %.0f/s%n", what, rate);
		return rate;
	}

	private static String whole(double rate) {
		return String.format(Locale.ROOT, "%,.0f", rate);
	}

	private record Result(String name, double rate8, double rate32, Latencies latencies,
			Measure.Inversions inversions) {

		String[] cells() {
			return new String[] { this.name, whole(this.rate8), whole(this.rate32),
					String.format(Locale.ROOT, "%.1f", this.latencies.p50()),
					String.format(Locale.ROOT, "%.1f", this.latencies.p99()),
					String.format(Locale.ROOT, "%d of %,d", this.inversions.count(), this.inversions.events()) };
		}

	}

}
