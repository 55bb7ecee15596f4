package org.alongside.grants.audits;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.alongside.grants.claims.ClaimBook;
import org.alongside.grants.claims.ClaimId;
import org.alongside.grants.claims.ClaimView;
import org.alongside.platform.data.RecordNotFound;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws paid claims to be looked at again, and notes what was found. Each paid claim is
 * in one drawing. The seed is drawn after the claims stand, from a secure source, and is
 * kept with them.
 */
@Service
@Transactional
class AuditService {

	private static final UUID LAST = new UUID(-1L, -1L);

	private static final int PAGE = 25;

	private final Draws draws;

	private final AuditItems items;

	private final ClaimBook claims;

	private final AuditDesk desk;

	private final AuditSettings settings;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	AuditService(Draws draws, AuditItems items, ClaimBook claims, AuditDesk desk, AuditSettings settings, Clock clock) {
		this.draws = draws;
		this.items = items;
		this.claims = claims;
		this.desk = desk;
		this.settings = settings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	DrawsPage newest(@Nullable DrawId before) {
		List<DrawView> found = this.draws.before((before != null) ? before.value() : LAST, PAGE + 1)
			.stream()
			.map(Draw::view)
			.toList();
		boolean more = found.size() > PAGE;
		List<DrawView> page = more ? found.subList(0, PAGE) : found;
		return new DrawsPage(page, more ? page.getLast().id() : null);
	}

	@Transactional(readOnly = true)
	DrawView read(DrawId id) {
		return this.draws.findById(id.value()).map(Draw::view).orElseThrow(() -> new RecordNotFound("draw", id));
	}

	@Transactional(readOnly = true)
	List<AuditItemView> items(DrawId id) {
		return this.items.findByDrawIdOrderByReference(id.value()).stream().map((item) -> item.view(null)).toList();
	}

	/** One of the chosen claims; that somebody looked is written down. */
	AuditItemView item(DrawId draw, ClaimId claim, SignedIn person) {
		AuditItem item = this.items.locked(draw.value(), claim.value())
			.filter((found) -> found.choice() != Choice.NOT_CHOSEN)
			.orElseThrow(() -> new RecordNotFound("audit item", claim));
		this.desk.write(person, "claim.audit-read", claim, Map.of());
		return item.view(this.desk.words(item));
	}

	/**
	 * Draws again from what was kept.
	 * @return whether the same claims come out
	 */
	@Transactional(readOnly = true)
	boolean drawsTheSame(DrawId id) {
		DrawView draw = read(id);
		List<AuditItemView> all = items(id);
		List<String> others = all.stream()
			.filter((item) -> item.amount().minor() <= draw.aboveMinor())
			.map(AuditItemView::reference)
			.toList();
		List<String> byLot = Lot.draw(draw.seed(), others, draw.percent());
		return all.size() == draw.population() && all.stream()
			.allMatch((item) -> item.choice() == choice(item.amount().minor(), item.reference(), byLot,
					draw.aboveMinor()));
	}

	/**
	 * Draws from all that was paid and is in no drawing yet.
	 * @param id made when the page was, so that the same press draws once
	 */
	void draw(DrawId id, SignedIn person) {
		if (this.draws.existsById(id.value())) {
			return;
		}
		List<ClaimView> paid = this.claims.takeToAudit(id.value());
		if (paid.isEmpty()) {
			throw new NothingToDraw();
		}
		byte[] bytes = new byte[32];
		this.random.nextBytes(bytes);
		String seed = HexFormat.of().formatHex(bytes);
		List<String> byLot = Lot.draw(seed,
				paid.stream()
					.filter((claim) -> claim.granted().minor() <= this.settings.aboveMinor())
					.map(ClaimView::reference)
					.toList(),
				this.settings.percent());
		List<AuditItem> all = paid.stream()
			.map((claim) -> new AuditItem(id, claim,
					choice(claim.granted().minor(), claim.reference(), byLot, this.settings.aboveMinor())))
			.toList();
		int chosen = (int) all.stream().filter((item) -> item.choice() != Choice.NOT_CHOSEN).count();
		this.draws.saveAndFlush(new Draw(id, person, seed, this.settings, all.size(), chosen, this.clock.instant()));
		this.items.saveAllAndFlush(all);
		this.desk.writeDrawn(person, id, all.size(), chosen);
	}

	/** Notes what somebody found who looked again; the same press counts once. */
	void look(DrawId draw, ClaimId claim, Outcome outcome, @Nullable String words, SignedIn person) {
		AuditItem item = this.items.locked(draw.value(), claim.value())
			.orElseThrow(() -> new RecordNotFound("audit item", claim));
		if (item.isLookedAtAs(outcome, person)) {
			return;
		}
		ClaimView looked = this.claims.read(claim);
		this.desk.requireNoHandIn(looked, person);
		Instant now = this.clock.instant();
		item.look(outcome, this.desk.sealed(item, words), person, now);
		this.items.save(item);
		this.desk.write(person, "claim.audited", claim, Map.of("outcome", outcome.name()));
	}

	private static Choice choice(long minor, String reference, List<String> byLot, long aboveMinor) {
		return (minor > aboveMinor) ? Choice.LARGE : byLot.contains(reference) ? Choice.BY_LOT : Choice.NOT_CHOSEN;
	}

	/**
	 * A page of drawings, newest first.
	 *
	 * @param older where the next page begins; null on the last
	 */
	record DrawsPage(List<DrawView> draws, @Nullable DrawId older) {
	}

}
