package org.alongside.members.answers;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.alongside.platform.data.RecordNotFound;
import org.jspecify.annotations.Nullable;

/** What a member answered on one subject. */
public sealed interface Answer {

	/**
	 * Options of the subject, in the subject's order. Of the times of a week each is a
	 * day and its part, such as {@code MON_MORNING}.
	 */
	record Codes(List<String> codes) implements Answer {

		public Codes {
			codes = List.copyOf(codes);
		}

	}

	/** Where they live, as the post writes it. */
	record Postcode(String code) implements Answer {
	}

	/** When they were born. */
	record Born(LocalDate on) implements Answer {

		/** In whole years. */
		int age(LocalDate today) {
			return Period.between(this.on, today).getYears();
		}

	}

	/** Who they say they are; each may be left out. */
	record About(@Nullable String gender, @Nullable String pronouns) implements Answer {
	}

	/** Every diagnosis they told of, in the order they told of it. */
	record History(List<Diagnosis> diagnoses) implements Answer {

		/** Nothing told yet. */
		public static final History EMPTY = new History(List.of());

		public History {
			diagnoses = List.copyOf(diagnoses);
		}

		/** One diagnosis more; the same again is none. */
		public History with(Diagnosis more) {
			boolean known = this.diagnoses.stream()
				.anyMatch((each) -> each.says(more.condition(), more.variant(), more.when()));
			return known ? this : new History(Stream.concat(this.diagnoses.stream(), Stream.of(more)).toList());
		}

		/**
		 * One diagnosis put right.
		 * @param right what it says now, and which version of it the page was made from
		 * @throws AnsweredMeanwhile when another page was quicker, and says otherwise
		 */
		public History correcting(Diagnosis right) {
			var wrong = get(right.id());
			if (wrong.says(right.condition(), right.variant(), right.when())) {
				return this;
			}
			if (wrong.version() != right.version()) {
				throw new AnsweredMeanwhile();
			}
			return new History(
					this.diagnoses.stream().map((each) -> each.equals(wrong) ? right.later() : each).toList());
		}

		/** One diagnosis fewer; none fewer where there is no such one. */
		public History without(UUID id) {
			return new History(this.diagnoses.stream().filter((each) -> !each.id().equals(id)).toList());
		}

		/** One of their diagnoses; somebody else's is none. */
		public Diagnosis get(UUID id) {
			return this.diagnoses.stream()
				.filter((each) -> each.id().equals(id))
				.findFirst()
				.orElseThrow(() -> new RecordNotFound("diagnosis", id));
		}

		/**
		 * What it is called now: the last one told of where nobody knows its date, else
		 * the one with the latest date, else nothing.
		 */
		public @Nullable Diagnosis current() {
			if (this.diagnoses.isEmpty()) {
				return null;
			}
			var last = this.diagnoses.getLast();
			if (last.when().unknown()) {
				return last;
			}
			return this.diagnoses.stream().reduce((one, other) -> one.when().isAfter(other.when()) ? one : other).get();
		}

	}

	/**
	 * Days on which treatment falls.
	 *
	 * @param days of the week, such as {@code TUE}
	 * @param everyWeeks how often, where they know
	 * @param next the next time, where they know
	 */
	record Infusions(List<String> days, @Nullable Integer everyWeeks, @Nullable LocalDate next) implements Answer {

		public Infusions {
			days = List.copyOf(days);
		}

	}

}
