package org.alongside.grants.runs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.alongside.grants.applications.GrantApplicationId;
import org.alongside.grants.bank.AccountDoubt;
import org.alongside.grants.bank.BankDetailsService;
import org.alongside.grants.modulus.ModulusService;
import org.alongside.grants.modulus.TableState;

import org.springframework.stereotype.Component;

/** Which accounts somebody should look at before they are paid. */
@Component
class AccountDoubts {

	private final PaymentLines lines;

	private final BankDetailsService accounts;

	private final ModulusService modulus;

	AccountDoubts(PaymentLines lines, BankDetailsService accounts, ModulusService modulus) {
		this.lines = lines;
		this.accounts = accounts;
		this.modulus = modulus;
	}

	/** By which table account numbers are checked, or that there is none. */
	TableState table() {
		return this.modulus.state();
	}

	/**
	 * Of the lines of a run. An account that came after the run was prepared is not the
	 * one it pays.
	 */
	Map<LineId, AccountDoubt> in(RunView run) {
		Instant prepared = run.people().preparedAt();
		List<PaymentLine> in = this.lines.findByRunIdAndStatusOrderById(run.id().value(), LineStatus.IN_RUN);
		Map<GrantApplicationId, AccountDoubt> found = this.accounts.doubts(
				in.stream().map(PaymentLine::application).toList(),
				(run.status() != RunStatus.DRAFT && prepared != null) ? prepared : Instant.MAX);
		return in.stream()
			.filter((line) -> found.containsKey(line.application()))
			.collect(Collectors.toMap((line) -> new LineId(line.id()),
					(line) -> Objects.requireNonNull(found.get(line.application()))));
	}

	/** Of applications whose payments wait. */
	Map<GrantApplicationId, AccountDoubt> of(List<GrantApplicationId> applications) {
		return this.accounts.doubts(applications, Instant.MAX);
	}

}
