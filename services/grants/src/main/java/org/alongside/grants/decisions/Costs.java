package org.alongside.grants.decisions;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.alongside.grants.amounts.TypedAmount;
import org.alongside.grants.travel.Cost;
import org.alongside.platform.data.Money;

import org.springframework.validation.Errors;

/**
 * What an application asks for, cost by cost, and what a form makes of it. One cost alone
 * is answered with the sum of the whole; several each by themselves, and the sum is
 * theirs.
 */
record Costs(Map<Cost, Money> asked) {

	static Costs of(Map<Cost, Long> minor, Currency currency) {
		Map<Cost, Money> asked = new LinkedHashMap<>();
		minor.forEach((cost, each) -> asked.put(cost, new Money(each, currency)));
		if (asked.isEmpty()) {
			asked.put(Cost.TRAVEL, new Money(0, currency));
		}
		return new Costs(asked);
	}

	/** Whether there is more than one. */
	public boolean isSeveral() {
		return this.asked.size() > 1;
	}

	/** Where a form has a cost. */
	static String field(Cost cost) {
		return cost.name().toLowerCase(Locale.ROOT);
	}

	void check(Errors errors, DecisionForm form) {
		this.asked.forEach((cost, money) -> form.of(cost).check(errors, field(cost), money));
		if (!errors.hasErrors() && !asksAny(form) && sum(form).minor() == 0) {
			errors.reject("grants.line.nothing");
		}
	}

	/** Whether the family should be asked about one of them. */
	boolean asksAny(DecisionForm form) {
		return isSeveral() && this.asked.keySet().stream().anyMatch((cost) -> form.of(cost).isAsked());
	}

	/** What is recommended; nothing is wrong with the form any more. */
	List<DecidedLine> lines(DecisionForm form) {
		if (isSeveral()) {
			return this.asked.entrySet()
				.stream()
				.map((each) -> form.of(each.getKey()).line(each.getKey(), each.getValue()))
				.toList();
		}
		Map.Entry<Cost, Money> one = this.asked.entrySet().iterator().next();
		Currency currency = one.getValue().currency();
		Money whole = new Money(TypedAmount.read(form.amount(), currency).minor(), currency);
		return List.of(new DecidedLine(one.getKey(), one.getValue(), whole, null, null));
	}

	Money sum(DecisionForm form) {
		return sum(lines(form));
	}

	static Money sum(List<DecidedLine> lines) {
		Currency currency = Objects.requireNonNull(lines.getFirst()).granted().currency();
		return new Money(lines.stream().mapToLong((line) -> line.granted().minor()).sum(), currency);
	}

}
