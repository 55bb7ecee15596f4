package org.alongside.bench.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How long answers took, and how many were none. */
final class Answers {

	private final List<Long> nanos = new ArrayList<>();

	private int failed;

	synchronized void add(int status, long nanos) {
		if (status == 200) {
			this.nanos.add(nanos);
		}
		else {
			this.failed++;
		}
	}

	static Answers of(Collection<Answers> some) {
		Answers all = new Answers();
		some.forEach((each) -> {
			all.nanos.addAll(each.nanos);
			all.failed += each.failed;
		});
		return all;
	}

	int count() {
		return this.nanos.size() + this.failed;
	}

	int failed() {
		return this.failed;
	}

	/**
	 * What so many in a hundred took at most.
	 * @return milliseconds, or a dash when nothing was answered
	 */
	String millis(double percent) {
		if (this.nanos.isEmpty()) {
			return "-";
		}
		List<Long> sorted = this.nanos.stream().sorted().toList();
		int at = Math.min(sorted.size() - 1, (int) (sorted.size() * percent / 100));
		return String.format(Locale.ROOT, "%.1f", sorted.get(at) / 1e6);
	}

}
