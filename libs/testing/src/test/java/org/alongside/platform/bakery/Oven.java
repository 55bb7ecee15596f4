package org.alongside.platform.bakery;

import java.time.Clock;
import java.util.UUID;

import org.alongside.contracts.members.MembersEvent;
import org.alongside.platform.data.Columns;
import org.alongside.platform.data.Ids;
import org.alongside.platform.events.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bakes loaves, each again and again, and tells of every time. The number of the time
 * stands in the event, so whoever hears can tell the order.
 */
@Service
public class Oven {

	private final JdbcClient database;

	private final Outbox outbox;

	private final Ids ids;

	private final Clock clock;

	Oven(JdbcClient database, Outbox outbox, Ids ids, Clock clock) {
		this.database = database;
		this.outbox = outbox;
		this.ids = ids;
		this.clock = clock;
	}

	@Transactional
	public UUID prepare() {
		UUID loaf = this.ids.next();
		this.database.sql("INSERT INTO loaf (id, baked) VALUES (?, 0)").param(Columns.bytes(loaf)).update();
		return loaf;
	}

	@Transactional
	public UUID bake(UUID loaf) {
		this.database.sql("UPDATE loaf SET baked = baked + 1 WHERE id = ?").param(Columns.bytes(loaf)).update();
		int times = this.database.sql("SELECT baked FROM loaf WHERE id = ?")
			.param(Columns.bytes(loaf))
			.query(Integer.class)
			.single();
		UUID event = this.ids.next();
		this.outbox
			.tell(new MembersEvent.ProfileChanged(event, this.clock.instant(), loaf, "" + times, "RYE", "BAKERY"));
		return event;
	}

	@Transactional
	public void burn(UUID loaf) {
		bake(loaf);
		throw new IllegalStateException("Burnt");
	}

}
