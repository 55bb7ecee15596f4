package org.alongside.bench.kill;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.alongside.bench.Table;
import org.alongside.testing.processes.Cluster;
import org.alongside.testing.processes.Part;
import org.jspecify.annotations.Nullable;

/**
 * Kills a random process with {@code kill -9} at a random moment while families apply,
 * starts it again, and so on; then counts what was lost, doubled or out of order.
 */
public final class KillDrill {

	private static final List<Part> VICTIMS = List.of(Part.MEMBERS, Part.GRANTS, Part.NOTIFICATIONS, Part.EDGE,
			Part.BROKER, Part.DATABASE, Part.MAIL);

	private static final int FAMILIES = 6;

	private final int times;

	private final Random random;

	private final AtomicReference<@Nullable Throwable> broken = new AtomicReference<>();

	private final Map<Part, Integer> kills = new EnumMap<>(Part.class);

	private KillDrill(int times, long seed) {
		this.times = times;
		this.random = new Random(seed);
	}

	/**
	 * Drills, prints the table, and ends with one line for machines.
	 * @param times how often to kill
	 * @param seed decides whom and when; the same seed kills in the same order
	 * @return whether nothing was lost, doubled or out of order
	 */
	public static boolean run(int times, long seed) throws IOException, SQLException, InterruptedException {
		Path data = Files.createTempDirectory("alongside-drill");
		try {
			return new KillDrill(times, seed).drill(data);
		}
		finally {
			try (Stream<Path> files = Files.walk(data)) {
				files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
			}
		}
	}

	private boolean drill(Path data) throws SQLException, InterruptedException {
		System.out.println("Starting seven processes.");
		try (Cluster cluster = Cluster.startIn(data, classPath())) {
			Mailbox mailbox = new Mailbox(cluster.mailbox());
			Ledger ledger = new Ledger();
			List<Family> families = IntStream.rangeClosed(1, FAMILIES)
				.mapToObj(
						(number) -> new Family("family" + number + "@drill.example", cluster.origin(), mailbox, ledger))
				.toList();
			families.forEach(Family::join);
			System.out.printf("%d families have joined and apply from now on.%n", FAMILIES);
			List<Thread> threads = families.stream().map(this::start).toList();
			kill(cluster, ledger);
			families.forEach(Family::letBe);
			for (Thread thread : threads) {
				thread.join(Duration.ofMinutes(5));
			}
			Reckoning reckoning = new Reckoning(cluster);
			reckoning.awaitQuiet(Duration.ofMinutes(5));
			reckoning.settle(ledger, mailbox);
			boolean allStopped = threads.stream().noneMatch(Thread::isAlive) && this.broken.get() == null;
			return print(reckoning, ledger, allStopped);
		}
	}

	private void kill(Cluster cluster, Ledger ledger) throws InterruptedException {
		for (int i = 1; i <= this.times && this.broken.get() == null; i++) {
			Thread.sleep(200 + this.random.nextInt(4_000));
			Part victim = VICTIMS.get(this.random.nextInt(VICTIMS.size()));
			cluster.kill(victim);
			this.kills.merge(victim, 1, Integer::sum);
			Thread.sleep(this.random.nextInt(2_000));
			long down = System.nanoTime();
			cluster.start(victim);
			System.out.printf("%3d of %d: killed %s, ready again after %.1f s; %d applications sent so far%n", i,
					this.times, victim.name().toLowerCase(Locale.ROOT), (System.nanoTime() - down) / 1e9,
					ledger.entries().size());
		}
	}

	private boolean print(Reckoning reckoning, Ledger ledger, boolean allStopped) {
		long withdrawn = ledger.entries().stream().filter(Ledger.Entry::withdrawn).count();
		System.out.println();
		System.out.println(new Table("what", "count").row("kills", this.kills.toString())
			.row("applications sent, as families were told", String.valueOf(ledger.entries().size()))
			.row("applications taken back, as families were told", String.valueOf(withdrawn))
			.row("events and mails owed", String.valueOf(2 * reckoning.promises()))
			.row("mails received", String.valueOf(reckoning.letters()))
			.row("mails that may have been sent, shown to staff", String.valueOf(reckoning.unsure()))
			.row("deliveries on the topic", String.valueOf(reckoning.deliveries()))
			.row("of these repeated, which the inbox lets pass", String.valueOf(reckoning.repeated()))
			.row("events or mails lost", String.valueOf(reckoning.lost().size()))
			.row("events or mails doubled", String.valueOf(reckoning.doubled().size()))
			.row("events out of order for their key", String.valueOf(reckoning.reordered())));
		Stream.of(reckoning.lost(), reckoning.doubled())
			.flatMap(List::stream)
			.forEach((what) -> System.out.println("  " + what));
		if (!allStopped) {
			System.out.println("  A family could not go on: " + this.broken.get());
		}
		System.out.println();
		int killed = this.kills.values().stream().mapToInt(Integer::intValue).sum();
		System.out.printf("RESULT kill times=%d lost=%d doubled=%d reordered=%d%n", killed, reckoning.lost().size(),
				reckoning.doubled().size(), reckoning.reordered());
		return allStopped && killed == this.times && !ledger.entries().isEmpty() && reckoning.lost().isEmpty()
				&& reckoning.doubled().isEmpty() && reckoning.reordered() == 0;
	}

	private Thread start(Family family) {
		return Thread.ofPlatform().uncaughtExceptionHandler((_, broken) -> this.broken.set(broken)).start(family);
	}

	/** What the platform runs, without what only the bench compares it with. */
	private static String classPath() {
		return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.contains("spring-modulith") && !entry.contains("alongside-bench"))
			.collect(Collectors.joining(File.pathSeparator));
	}

}
