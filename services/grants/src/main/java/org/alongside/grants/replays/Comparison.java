package org.alongside.grants.replays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.alongside.grants.eligibility.CheckResult;
import org.jspecify.annotations.Nullable;

/** What the rules said once beside what they say another time, rule by rule. */
record Comparison(List<Line> lines) {

	/**
	 * Lays two answers side by side, in the order of the first; a rule that only the
	 * other knows comes last.
	 */
	static Comparison of(List<CheckResult> then, List<CheckResult> now) {
		Map<String, CheckResult> others = new LinkedHashMap<>();
		now.forEach((result) -> others.put(result.code(), result));
		List<Line> lines = new ArrayList<>();
		then.forEach((result) -> lines.add(new Line(result.code(), result, others.remove(result.code()))));
		others.values().forEach((result) -> lines.add(new Line(result.code(), null, result)));
		return new Comparison(lines);
	}

	/**
	 * Whether every rule says the same of the same figures.
	 * @return false if as much as a figure differs
	 */
	boolean isSame() {
		return this.lines.stream().allMatch(Line::isSame);
	}

	/** The rules whose answer is another; a figure alone is no other answer. */
	List<Line> otherAnswers() {
		return this.lines.stream().filter(Line::isOtherAnswer).toList();
	}

	/**
	 * One rule.
	 *
	 * @param then null when the rule was not there yet
	 * @param now null when it is no longer there
	 */
	record Line(String code, @Nullable CheckResult then, @Nullable CheckResult now) {

		public boolean isSame() {
			return Objects.equals(this.then, this.now);
		}

		boolean isOtherAnswer() {
			return this.then == null || this.now == null || this.then.verdict() != this.now.verdict();
		}

	}

}
