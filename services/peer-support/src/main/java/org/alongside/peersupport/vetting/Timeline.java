package org.alongside.peersupport.vetting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Days in a row, in order and with gaps between them: when somebody may be introduced to
 * others. It follows from facts and dates alone.
 */
public final class Timeline {

	/** A day that no calendar of ours reaches. */
	public static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

	private final List<Span> spans;

	private Timeline(List<Span> spans) {
		this.spans = spans;
	}

	/**
	 * When a volunteer may be introduced to people of a jurisdiction: the days on which
	 * all that is asked for is in order.
	 */
	public static Timeline of(String jurisdiction, VettingSettings asked, List<Completion> completions) {
		Timeline all = new Timeline(List.of(new Span(LocalDate.of(1900, 1, 1), FOR_EVER)));
		for (Requirement requirement : Requirement.values()) {
			if (requirement != Requirement.CHECK || !asked.allowsNoCheck(jurisdiction)) {
				all = all.and(of(requirement, jurisdiction, asked, completions));
			}
		}
		return all;
	}

	/** On which days one requirement is met; of several completions each counts. */
	public static Timeline of(Requirement requirement, String jurisdiction, VettingSettings asked,
			List<Completion> completions) {
		String check = asked.check(jurisdiction);
		return merged(completions.stream()
			.filter((completion) -> completion.requirement() == requirement)
			.filter((completion) -> requirement != Requirement.CHECK
					|| (!check.isEmpty() && completion.level().equals(check)))
			.map((completion) -> new Span(completion.from(),
					(completion.until() != null) ? completion.until() : FOR_EVER))
			.filter((span) -> !span.until().isBefore(span.from()))
			.sorted(Comparator.comparing(Span::from))
			.toList());
	}

	/** Whether every day from one to another is among them. */
	public boolean covers(LocalDate from, LocalDate until) {
		return this.spans.stream().anyMatch((span) -> !span.from().isAfter(from) && !span.until().isBefore(until));
	}

	/** The last day in a row that a day belongs to. */
	public Optional<LocalDate> lastDay(LocalDate day) {
		return this.spans.stream()
			.filter((span) -> !span.from().isAfter(day) && !span.until().isBefore(day))
			.map(Span::until)
			.findFirst();
	}

	public List<Span> spans() {
		return this.spans;
	}

	private Timeline and(Timeline other) {
		List<Span> both = new ArrayList<>();
		for (Span one : this.spans) {
			for (Span two : other.spans) {
				LocalDate from = one.from().isAfter(two.from()) ? one.from() : two.from();
				LocalDate until = one.until().isBefore(two.until()) ? one.until() : two.until();
				if (!from.isAfter(until)) {
					both.add(new Span(from, until));
				}
			}
		}
		return merged(both.stream().sorted(Comparator.comparing(Span::from)).toList());
	}

	private static Timeline merged(List<Span> sorted) {
		List<Span> merged = new ArrayList<>();
		for (Span span : sorted) {
			Span last = merged.isEmpty() ? null : merged.getLast();
			if (last != null && (last.until().equals(FOR_EVER) || !span.from().isAfter(last.until().plusDays(1)))) {
				LocalDate until = span.until().isAfter(last.until()) ? span.until() : last.until();
				merged.set(merged.size() - 1, new Span(last.from(), until));
			}
			else {
				merged.add(span);
			}
		}
		return new Timeline(List.copyOf(merged));
	}

	/**
	 * Days in a row, both ends among them.
	 */
	public record Span(LocalDate from, LocalDate until) {
	}

}
