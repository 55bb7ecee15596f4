package org.alongside.grants.debts;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a family was paid too much and was told of, shown to them. When they leave, the
 * words go; sums and dates stay with the record of the grant, which is counted there and
 * goes when the law has had its years.
 */
@Component
@Order(60)
class DebtsOfPerson implements PersonalData {

	private final Debts debts;

	private final Recoveries recoveries;

	private final DebtSeal seal;

	private final JdbcClient database;

	DebtsOfPerson(Debts debts, Recoveries recoveries, DebtSeal seal, JdbcClient database) {
		this.debts = debts;
		this.recoveries = recoveries;
		this.seal = seal;
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<Told> told = this.debts.findByMemberIdOrderById(person)
			.stream()
			.map((debt) -> debt.view(this.seal.open(debt), java.time.Duration.ZERO))
			.filter((debt) -> debt.status() != DebtStatus.RAISED && debt.status() != DebtStatus.DROPPED)
			.map((debt) -> new Told(debt.reference(), debt.about(), debt.status(), debt.reason(), debt.sums(),
					debt.words(), debt.people().confirmedAt(), parts(debt)))
			.toList();
		if (!told.isEmpty()) {
			into.explain("grants.data.overpayments");
			into.json("paid-too-much.json", told);
		}
	}

	@Override
	public int erase(UUID person) {
		this.database.sql("""
				UPDATE debt SET sealed_words = NULL, sealed_question = NULL, sealed_answer = NULL, version = version + 1
				WHERE member_id = :person
				""").param("person", Columns.bytes(person)).update();
		return 0;
	}

	private List<Part> parts(DebtView debt) {
		return this.recoveries.findByDebtIdOrderById(debt.id().value())
			.stream()
			.map((part) -> part.view(debt.sums().amount().currency()))
			.map((part) -> new Part(part.deducted(), part.about(), part.amount().format(), part.status(), part.at()))
			.toList();
	}

	/** A debt as its family sees it: who of staff did what is in nobody's copy. */
	record Told(String reference, String about, DebtStatus status, DebtReason reason, DebtView.Sums sums,
			DebtView.Words words, @Nullable Instant toldAt, List<Part> parts) {
	}

	/** A part that came back. */
	record Part(boolean deducted, String about, String amount, String status, Instant at) {
	}

}
