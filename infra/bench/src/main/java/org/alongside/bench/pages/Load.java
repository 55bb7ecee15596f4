package org.alongside.bench.pages;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

import org.alongside.bench.kill.Visitor.NoAnswer;

/**
 * Asks for pages at a fixed rate, whether or not the earlier ones have come: what waits
 * in line is part of what somebody waits for. The time of each counts from the moment at
 * which it should have been asked for.
 */
final class Load {

	private final List<Visit> mix;

	private final int perSecond;

	private final Random random = new Random(1);

	Load(List<Visit> visits, int perSecond) {
		this.mix = new ArrayList<>();
		visits.forEach((visit) -> this.mix.addAll(Collections.nCopies(visit.share(), visit)));
		this.perSecond = perSecond;
	}

	/**
	 * Asks, and waits until all have answered.
	 * @return of each page, and of all of them, what came
	 */
	Map<String, Answers> run(Duration time) {
		Map<String, Answers> all = new LinkedHashMap<>();
		this.mix.forEach((visit) -> all.computeIfAbsent(visit.what(), (_) -> new Answers()));
		long step = Duration.ofSeconds(1).toNanos() / this.perSecond;
		long requests = time.toSeconds() * this.perSecond;
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			long start = System.nanoTime() + step;
			for (int number = 0; number < requests; number++) {
				long due = start + number * step;
				Visit visit = this.mix.get(this.random.nextInt(this.mix.size()));
				int which = number;
				while (System.nanoTime() < due) {
					LockSupport.parkNanos(due - System.nanoTime());
				}
				Answers answers = all.computeIfAbsent(visit.what(), (_) -> new Answers());
				threads.submit(() -> answers.add(status(visit, which), System.nanoTime() - due));
			}
		}
		return all;
	}

	private static int status(Visit visit, int number) {
		try {
			return visit.once(number);
		}
		catch (NoAnswer nothing) {
			return 0;
		}
	}

}
