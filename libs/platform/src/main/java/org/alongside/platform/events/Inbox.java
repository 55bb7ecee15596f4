package org.alongside.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.alongside.contracts.PlatformEvent;
import org.alongside.platform.data.Columns;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes hearing twice the same as hearing once: what was heard and what it changed are
 * written in one transaction.
 */
public class Inbox {

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Inbox(JdbcClient database, TransactionTemplate transaction, Clock clock) {
		this.database = database;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Does what an event calls for, unless this consumer has done it before. When the
	 * effect fails, nothing is kept and the event will be heard again.
	 * @param consumer who hears, such as {@code notifications.mail}
	 * @param event what was told
	 * @param effect what it changes, in this very transaction
	 */
	public void once(String consumer, PlatformEvent event, Runnable effect) {
		this.transaction.executeWithoutResult((status) -> {
			int isNew = this.database
				.sql("INSERT IGNORE INTO inbox (consumer, event_id, heard_at) VALUES (:consumer, :event, :now)")
				.param("consumer", consumer)
				.param("event", Columns.bytes(event.eventId()))
				.param("now", Columns.utc(this.clock.instant()))
				.update();
			if (isNew == 1) {
				effect.run();
			}
		});
	}

	/**
	 * Forgets what was heard so long ago that no topic can repeat it.
	 * @param age how long to remember
	 * @return how many rows went
	 */
	int prune(Duration age) {
		Instant before = this.clock.instant().minus(age);
		int all = 0;
		int some;
		do {
			some = this.database.sql("DELETE FROM inbox WHERE heard_at < :before LIMIT 1000")
				.param("before", Columns.utc(before))
				.update();
			all += some;
		}
		while (some == 1000);
		return all;
	}

}
