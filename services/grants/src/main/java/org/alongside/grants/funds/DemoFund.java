package org.alongside.grants.funds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;

import org.alongside.platform.data.Money;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Gives a demo one fund of 10,000.00 pounds, for this year and the next. */
@Component
@ConditionalOnBooleanProperty("alongside.demo")
class DemoFund implements ApplicationRunner {

	private final FundService funds;

	private final Clock clock;

	DemoFund(FundService funds, Clock clock) {
		this.funds = funds;
		this.clock = clock;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.funds.all().isEmpty()) {
			LocalDate first = Year.now(this.clock).atMonthDay(MonthDay.of(1, 1));
			this.funds.open("Visiting fund", Money.gbp(10_000_00), first, first.plusYears(2).minusDays(1));
		}
	}

}
