package org.alongside.members.mydata;

import java.time.Instant;
import java.util.UUID;

import org.alongside.members.people.MemberId;

/** Every fact of a copy that others act on. */
public sealed interface CopyEvent {

	/** A member wants a copy; the key is the public half. */
	record Asked(MemberId member, Instant at, UUID copy, String sealingKey) implements CopyEvent {
	}

	/** The copy can be fetched, and a mail says so. It is sealed before it is told. */
	record Ready(UUID copy, Instant at, Instant until, String email, String name) implements CopyEvent {

		@Override
		public String toString() {
			return "Ready[" + this.copy + "]";
		}

	}

}
