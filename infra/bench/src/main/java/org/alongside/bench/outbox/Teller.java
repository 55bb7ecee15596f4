package org.alongside.bench.outbox;

import java.util.UUID;

/**
 * One way to change a thing and tell of it, all or nothing.
 */
interface Teller extends AutoCloseable {

	/**
	 * What the table calls it.
	 */
	String name();

	/**
	 * Makes a new thing and tells of it, in one transaction.
	 */
	void create(UUID eventId);

	/**
	 * Changes one of a hundred things and tells of it, in one transaction that holds the
	 * thing's row from the change to the commit.
	 */
	void change(int thing);

	/**
	 * Where its events can be heard; nothing for what only writes.
	 */
	String topic();

	@Override
	void close();

}
