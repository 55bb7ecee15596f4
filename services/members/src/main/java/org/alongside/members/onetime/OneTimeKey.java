package org.alongside.members.onetime;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.alongside.members.people.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A way in that works once, soon, and for whoever asked.
 * <p>
 * It has two halves that were both mailed: a link and six digits. In the browser that
 * asked, either opens; in another browser both are needed. Five wrong codes wear it out.
 * We keep hashes: the key itself is only in the mail. Where nobody is known by the
 * address, a key is made all the same, so that nobody can tell; it opens nothing.
 */
@Entity
@Table(name = "one_time_key")
@SuppressWarnings("NullAway.Init")
class OneTimeKey {

	static final int WRONG_CODES = 5;

	@Id
	private UUID id;

	@Enumerated(EnumType.STRING)
	private Purpose purpose;

	private byte[] addressHash;

	private @Nullable UUID personId;

	private byte[] linkHash;

	private byte[] codeHash;

	private byte @Nullable [] browserHash;

	private int wrongCodes;

	private Instant madeAt;

	private Instant expiresAt;

	private @Nullable Instant usedAt;

	@Version
	private @Nullable Long version;

	protected OneTimeKey() {
	}

	OneTimeKey(UUID id, Purpose purpose, Hashes hashes, @Nullable MemberId person, Instant now) {
		this.id = id;
		this.purpose = purpose;
		this.addressHash = hashes.address();
		this.personId = (person != null) ? person.value() : null;
		this.linkHash = hashes.link();
		this.codeHash = hashes.code();
		this.browserHash = hashes.browser();
		this.madeAt = now;
		this.expiresAt = now.plus(purpose.lasts());
	}

	/** What the link would do, without doing it. */
	Optional<Opening.Reason> linkIsShut(byte[] browser, Instant now) {
		var worn = isShut(now);
		if (worn.isPresent() || this.browserHash == null) {
			return worn;
		}
		return MessageDigest.isEqual(this.browserHash, browser) ? Optional.empty()
				: Optional.of(Opening.Reason.ANOTHER_BROWSER);
	}

	Opening openWithLink(byte[] browser, Instant now) {
		return linkIsShut(browser, now).<Opening>map(Opening.Shut::new).orElseGet(() -> open(now));
	}

	Opening openWithCode(byte[] code, Instant now) {
		var worn = isShut(now);
		if (worn.isPresent()) {
			return new Opening.Shut(worn.get());
		}
		if (!MessageDigest.isEqual(this.codeHash, code)) {
			this.wrongCodes++;
			return new Opening.Shut(Opening.Reason.WRONG_CODE);
		}
		return open(now);
	}

	boolean wasMadeFor(byte[] address, Instant since) {
		return MessageDigest.isEqual(this.addressHash, address) && !this.madeAt.isBefore(since);
	}

	UUID id() {
		return this.id;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	private Optional<Opening.Reason> isShut(Instant now) {
		if (this.usedAt != null) {
			return Optional.of(Opening.Reason.USED);
		}
		if (!now.isBefore(this.expiresAt)) {
			return Optional.of(Opening.Reason.EXPIRED);
		}
		return (this.wrongCodes >= WRONG_CODES) ? Optional.of(Opening.Reason.WORN_OUT) : Optional.empty();
	}

	private Opening open(Instant now) {
		this.usedAt = now;
		return (this.personId != null) ? new Opening.Opened(new MemberId(this.personId), this.purpose)
				: new Opening.Shut(Opening.Reason.UNKNOWN);
	}

	/**
	 * All that is kept of what was mailed and of who asked.
	 *
	 * @param browser what the asking browser carries; null where anyone who has the mail
	 * may open
	 */
	record Hashes(byte[] address, byte[] link, byte[] code, byte @Nullable [] browser) {
	}

}
