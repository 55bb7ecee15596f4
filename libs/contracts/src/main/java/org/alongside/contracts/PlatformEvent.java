package org.alongside.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact one service tells the others: at least once, in order for one {@link #key()}.
 * <p>
 * On the wire it is a CloudEvents 1.0 message in Kafka's binary mode. The record's
 * components are the JSON body; its {@code JsonTypeName} is {@code ce_type}. A record
 * carries ids, dates, amounts and codes, never what a person wrote.
 */
public interface PlatformEvent {

	/**
	 * Identifies this fact, however often it is delivered.
	 * @return a UUIDv7 that no other event has
	 */
	UUID eventId();

	/**
	 * When the fact came to be, to the microsecond, in UTC.
	 * @return the instant of the change itself, not of its delivery
	 */
	Instant occurredAt();

	/**
	 * The topic this fact is told on.
	 * @return a name declared in {@code infra/kafka/topics.yaml}
	 */
	String topic();

	/**
	 * What orders this fact: facts with one key arrive in the order they happened.
	 * @return the id of the aggregate the fact is about
	 */
	UUID key();

}
