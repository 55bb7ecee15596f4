package org.alongside.members.leaving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.alongside.members.people.MemberId;

/** Every fact of somebody's leaving. */
public sealed interface LeavingEvent {

	/** When it came to be. */
	Instant at();

	/** A member wants to leave. */
	record Asked(MemberId member, Instant at, LocalDate erasureOn) implements LeavingEvent {
	}

	/**
	 * A second record of somebody's closes, and they are to be told. Never leaves the
	 * process as it is: it is sealed before it is told.
	 */
	record SecondRecordCloses(UUID letter, Instant at, LocalDate erasureOn, String email,
			String name) implements LeavingEvent {

		@Override
		public String toString() {
			return "SecondRecordCloses[" + this.letter + "]";
		}

	}

	/** A member changed their mind. */
	record Stayed(MemberId member, Instant at) implements LeavingEvent {
	}

	/** The day has come: members has forgotten them, and every service is to. */
	record Begun(MemberId member, Instant at, UUID erasure) implements LeavingEvent {
	}

	/**
	 * The last mail is to be sent. Never leaves the process as it is: it is sealed before
	 * it is told.
	 */
	record Farewell(UUID erasure, Instant at, String email, String name, String text) implements LeavingEvent {

		@Override
		public String toString() {
			return "Farewell[" + this.erasure + "]";
		}

	}

}
