package org.alongside.grants.audits;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.alongside.platform.security.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * One drawing of claims to look at again: from which, with which seed. Written once,
 * never changed, so that anybody can draw again and find the same.
 */
@Entity
class Draw {

	@Id
	private UUID id;

	private UUID drawnById;

	private String drawnBy;

	private Instant drawnAt;

	private String seed;

	private int percent;

	private long aboveMinor;

	private int population;

	private int chosen;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Draw() {
	}

	Draw(DrawId id, SignedIn person, String seed, AuditSettings settings, int population, int chosen, Instant now) {
		this.id = id.value();
		this.drawnById = person.id();
		this.drawnBy = person.name();
		this.drawnAt = now;
		this.seed = seed;
		this.percent = settings.percent();
		this.aboveMinor = settings.aboveMinor();
		this.population = population;
		this.chosen = chosen;
	}

	DrawView view() {
		return new DrawView(new DrawId(this.id), this.drawnBy, this.drawnAt, this.seed, this.percent, this.aboveMinor,
				this.population, this.chosen);
	}

}
