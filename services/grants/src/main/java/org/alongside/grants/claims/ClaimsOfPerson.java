package org.alongside.grants.claims;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import org.alongside.grants.awards.AwardService;
import org.alongside.grants.awards.AwardView;
import org.alongside.platform.data.Columns;
import org.alongside.platform.privacy.DataArchive;
import org.alongside.platform.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a family may draw on, and what they claimed. When they leave, what is not answered
 * goes, what is left of a plan goes back to its fund, and of what was paid stays the bare
 * record: the days of the visits, the words and what the rules looked at go.
 */
@Component
@Order(60)
class ClaimsOfPerson implements PersonalData {

	private final ClaimBook book;

	private final AwardService awards;

	private final EntityManager entities;

	private final JdbcClient database;

	ClaimsOfPerson(ClaimBook book, AwardService awards, EntityManager entities, JdbcClient database) {
		this.book = book;
		this.awards = awards;
		this.entities = entities;
		this.database = database;
	}

	@Override
	public void show(UUID person, DataArchive into) throws IOException {
		List<AwardView> all = this.awards.ofMember(person);
		if (!all.isEmpty()) {
			into.explain("grants.data.claims");
			into.json("claims.json", new ClaimData(all, this.book.ofMember(person)));
		}
	}

	/**
	 * The award and its claims are part of the record of the grant, which counts them.
	 */
	@Override
	public int erase(UUID person) {
		this.book.takeAwayOpen(person);
		this.awards.endAllOf(person);
		this.entities.flush();
		for (String sql : List.of("DELETE FROM claim_check WHERE member_id = :person", """
				UPDATE claim_line SET visit_on = NULL, sealed_words = NULL
				WHERE claim_id IN (SELECT id FROM claim WHERE member_id = :person)""", """
				UPDATE award SET first_day = DATE(made_at), last_day = DATE(made_at), journeys_per_week = 0, weeks = 0,
				version = version + 1 WHERE member_id = :person""")) {
			this.database.sql(sql).param("person", Columns.bytes(person)).update();
		}
		this.entities.clear();
		return 0;
	}

	/** Awards, and the claims against them; who answered is in nobody's copy. */
	record ClaimData(List<AwardView> awards, List<ClaimView> claims) {

		ClaimData {
			claims = claims.stream().map(ClaimData::withoutNames).toList();
		}

		private static ClaimView withoutNames(ClaimView claim) {
			return new ClaimView(claim.id(), claim.application(), claim.memberId(), claim.reference(), claim.number(),
					claim.status(), claim.asked(), claim.granted(), claim.byRule(),
					claim.lines()
						.stream()
						.map((line) -> new ClaimLineView(line.id(), line.visitOn(), line.asked(), line.granted(),
								line.status(), line.reason(), line.words(), null, line.decidedAt()))
						.toList(),
					claim.sentAt(), claim.decidedAt(), claim.paidAt(), claim.version());
		}

	}

}
