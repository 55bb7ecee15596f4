package org.alongside.members.leaving;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.alongside.members.people.MemberId;
import org.alongside.platform.privacy.ErasureDone;
import org.alongside.platform.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins erasures when their day has come, and keeps the tally of the answers. */
@Service
@Transactional
public class Erasures {

	private static final String HERE = "members";

	private static final String PLACE = "erasure.sealed_contact:";

	private static final JsonMapper JSON = JsonMapper.shared();

	private final ErasureBook book;

	private final Departing departing;

	private final FieldCipher cipher;

	private final LastWords words;

	private final ApplicationEventPublisher events;

	private final LeavingSettings settings;

	private final Clock clock;

	Erasures(ErasureBook book, Departing departing, FieldCipher cipher, LastWords words,
			ApplicationEventPublisher events, LeavingSettings settings, Clock clock) {
		this.book = book;
		this.departing = departing;
		this.cipher = cipher;
		this.words = words;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	/** A service has forgotten a person. Hearing it twice is hearing it once. */
	public void answered(UUID erasure, String service, int kept, Instant at) {
		this.book.locked(erasure).ifPresent((found) -> {
			found.answer(service, kept, at);
			this.book.saveAndFlush(found);
		});
	}

	/** Members itself answers in the transaction that erases. */
	@EventListener
	void on(ErasureDone done) {
		answered(done.erasure(), HERE, done.kept(), done.at());
	}

	/** Whose day has come; nobody who works here, however they came to. */
	@Transactional(readOnly = true)
	List<MemberId> due() {
		return this.departing.dueOn(LocalDate.ofInstant(this.clock.instant(), LeavingService.OFFICE));
	}

	/** Erases one person here, and asks every service to. */
	void begin(MemberId member) {
		if (!this.departing.isStillLeaving(member)) {
			return; // changed their mind at the last moment, or another instance was
					// faster
		}
		Instant now = this.clock.instant();
		UUID id = this.departing.newId();
		byte[] contact = this.departing.contactOf(member)
			.map((known) -> this.cipher.seal(id, PLACE + id, JSON.writeValueAsString(known)))
			.orElse(null);
		this.book.saveAndFlush(new Erasure(id, member, contact, now));
		this.departing.forget(member, id);
		this.events.publishEvent(new LeavingEvent.Begun(member, now, id));
	}

	/** Those whose last mail is not yet told. */
	@Transactional(readOnly = true)
	List<UUID> withoutFarewell() {
		return this.book.withoutFarewell(Limit.of(100));
	}

	/**
	 * Tells the last mail when all have answered, or when they had their time: then it
	 * says what is outstanding. The address is thrown away with it.
	 */
	void sayFarewell(UUID id) {
		Instant now = this.clock.instant();
		this.book.locked(id).filter((found) -> found.farewellAt() == null).ifPresent((found) -> {
			if (this.words.isReady(found, now)) {
				byte[] sealed = found.sealedContact();
				if (sealed != null) {
					Contact to = JSON.readValue(this.cipher.open(id, PLACE + id, sealed), Contact.class);
					this.events
						.publishEvent(new LeavingEvent.Farewell(id, now, to.email(), to.name(), this.words.of(found)));
				}
				found.farewell(now);
				this.book.saveAndFlush(found);
				this.cipher.forget(id);
			}
		});
	}

	/**
	 * Those whose address is to be taken back from the broker a second time. It compacts
	 * no segment that it still writes to, and begins another only when something comes:
	 * the second word makes it, however quiet it is.
	 */
	@Transactional(readOnly = true)
	List<UUID> notRetractedAgain() {
		return this.book.notRetractedAgain(this.clock.instant().minus(this.settings.retractAgainAfter()),
				Limit.of(100));
	}

	/** Says it a second time, and once only. */
	void retractAgain(UUID id) {
		Instant now = this.clock.instant();
		this.book.locked(id).filter((found) -> found.retractedAgainAt() == null).ifPresent((found) -> {
			found.retractedAgain(now);
			this.book.saveAndFlush(found);
			this.events.publishEvent(new LeavingEvent.StillGone(new MemberId(found.personId()), now));
		});
	}

	/** A page of the tally, newest first. */
	@Transactional(readOnly = true)
	List<Erasure> page(@Nullable UUID before, int most) {
		return this.book.before((before != null) ? before : new UUID(-1, -1), Limit.of(most));
	}

	/** How many erasures wait for a service that should have answered. */
	@Transactional(readOnly = true)
	public int late() {
		return this.words.late(this.book, this.clock.instant());
	}

}
