package org.alongside.grants.audits;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.alongside.grants.GrantsOnMySql;
import org.alongside.grants.GrantsVisits;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@GrantsOnMySql
class AuditingTests extends GrantsVisits {

	private static final String AUDITS = "/grants/staff/audits";

	AuditingTests(MockMvcTester mvc, JdbcClient database) {
		super(mvc, database);
	}

	@Test
	void oneInFiveIsDrawnAndWhatIsAbove250BesidesAndAnybodyCanDrawAgain() {
		UUID officer = person();
		String fund = openFund("Looked at again", "5000");
		List<String> claims = new ArrayList<>();
		for (String amount : List.of("250", "250.01", "10", "10", "10", "10")) {
			claims.add(paidClaim(fund, amount, officer));
		}
		UUID manager = person();
		String draw = drawn(manager);

		assertThat(location(post(AUDITS, manager, "MANAGER", "draw", id(draw)))).isEqualTo(draw);
		assertThat(choice(claims.get(1))).isEqualTo("LARGE");
		assertThat(choice(claims.get(0))).isNotEqualTo("LARGE");
		List<String> others = references(draw, "minor <= 25000");
		assertThat(others).hasSizeGreaterThanOrEqualTo(5);
		String seed = one("SELECT seed FROM draw WHERE id = UUID_TO_BIN(?)", id(draw));
		assertThat(seed).matches("[0-9a-f]{64}");
		assertThat(references(draw, "choice = 'BY_LOT'")).isEqualTo(Lot.draw(seed, others, 20));
		assertThat(get(draw, manager, "MANAGER")).bodyText().contains(seed, "the same come out", "Yes, it is large");
		this.database.sql("UPDATE audit_item SET choice = 'NOT_CHOSEN' WHERE claim_id = UUID_TO_BIN(?)")
			.param(id(claims.get(1)))
			.update();
		assertThat(get(draw, manager, "MANAGER")).bodyText().contains("other claims come out");
	}

	@Test
	void eachPaidClaimIsInOneDrawingAndWhoeverAnsweredItDoesNotLookAgain() {
		UUID officer = person();
		String fund = openFund("Looked at once", "5000");
		String claim = paidClaim(fund, "300", officer);
		UUID manager = person();
		String draw = drawn(manager);
		String look = draw + "/claims/" + id(claim);

		assertThat(post(look, manager, "MANAGER")).bodyText().contains("Choose what you found");
		assertThat(post(look, manager, "MANAGER", "outcome", "PAID_WRONGLY")).bodyText()
			.contains("Write what is wrong");
		assertThat(post(look, officer, "MANAGER", "outcome", "AS_IT_SHOULD")).bodyText()
			.contains("another person must look again");
		assertThat(location(post(look, manager, "MANAGER", "outcome", "PAID_WRONGLY", "words", "No ticket was kept")))
			.isEqualTo(draw);
		assertThat(location(post(look, manager, "MANAGER", "outcome", "PAID_WRONGLY", "words", "No ticket was kept")))
			.isEqualTo(draw);
		assertThat(post(look, person(), "FINANCE", "outcome", "AS_IT_SHOULD")).bodyText()
			.contains("No ticket was kept");
		assertThat(get(draw, manager, "MANAGER")).bodyText().contains("It was paid wrongly");
		assertThat(get(AUDITS, manager, "MANAGER")).hasStatusOk();

		String next = paidClaim(fund, "20", officer);
		String later = drawn(manager);
		assertThat(one("SELECT BIN_TO_UUID(draw_id) FROM audit_item WHERE claim_id = UUID_TO_BIN(?)", id(claim)))
			.isEqualTo(id(draw));
		assertThat(one("SELECT BIN_TO_UUID(draw_id) FROM audit_item WHERE claim_id = UUID_TO_BIN(?)", id(next)))
			.isEqualTo(id(later));
		assertThat(get(later + "/claims/" + id(claim), manager, "MANAGER")).hasStatus(404);
		assertThat(get(AUDITS + "/" + person(), manager, "MANAGER")).hasStatus(404);
		assertThat(get(AUDITS, person())).hasStatus(403);
	}

	@Test
	void whereNothingWasPaidNothingIsDrawn() {
		UUID manager = person();
		String fund = openFund("Nothing to draw", "5000");
		paidClaim(fund, "20", person());
		drawn(manager);

		assertThat(location(post(AUDITS, manager, "MANAGER", "draw", person().toString()))).isEqualTo(AUDITS);
		assertThat(post(AUDITS, manager, "MANAGER")).hasStatus(302);
		assertThat(get(AUDITS, manager, "MANAGER")).bodyText().contains("Paid claims that are in no drawing yet: 0");
	}

	private String paidClaim(String fund, String amount, UUID officer) {
		UUID family = person();
		String address = awarded(family, "400", fund, person());
		String claim = claimed(address, family, amount, today().minusDays(1));
		answered(claim, officer);
		paid(claim, person());
		return claim;
	}

	private String drawn(UUID manager) {
		String draw = AUDITS + "/" + person();
		assertThat(location(post(AUDITS, manager, "MANAGER", "draw", id(draw)))).isEqualTo(draw);
		return draw;
	}

	private String choice(String claim) {
		return one("SELECT choice FROM audit_item WHERE claim_id = UUID_TO_BIN(?)", id(claim));
	}

	private List<String> references(String draw, String where) {
		return this.database
			.sql("SELECT reference FROM audit_item WHERE draw_id = UUID_TO_BIN(?) AND %s ORDER BY reference"
				.formatted(where))
			.param(id(draw))
			.query((row, _) -> row.getString(1))
			.list();
	}

}
