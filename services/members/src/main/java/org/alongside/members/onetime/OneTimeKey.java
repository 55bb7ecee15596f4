package org.alongside.members.onetime;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
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
 * asked, either opens; in another browser both are needed. Five wrong codes wear out the
 * way they were tried on, and no other: the code alone, or the link with the code. So
 * whoever asks in somebody's name and guesses shuts nothing to the reader of the mail. We
 * keep hashes: the key itself is only in the mail. Where nobody is known by the address,
 * a key is made all the same, so that nobody can tell; it opens nothing.
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

	private int wrongCodesWithLink;

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
		var shut = isShut(now);
		if (shut.isPresent() || this.browserHash == null) {
			return shut;
		}
		return MessageDigest.isEqual(this.browserHash, browser) ? Optional.empty()
				: Optional.of(Opening.Reason.ANOTHER_BROWSER);
	}

	Opening openWithLink(byte[] browser, Instant now) {
		return linkIsShut(browser, now).<Opening>map(Opening.Shut::new).orElseGet(() -> open(now));
	}

	/** The code alone; the service sees to it that this is the browser that asked. */
	Opening openWithCode(byte[] code, Instant now) {
		var shut = isShut(now, this.wrongCodes);
		if (shut.isPresent()) {
			return new Opening.Shut(shut.get());
		}
		if (!isCode(code)) {
			this.wrongCodes++;
			return new Opening.Shut(Opening.Reason.WRONG_CODE);
		}
		return open(now);
	}

	/** Both halves, by whoever has the mail. */
	Opening openWithLinkAndCode(byte[] code, Instant now) {
		var shut = isShut(now, this.wrongCodesWithLink);
		if (shut.isPresent()) {
			return new Opening.Shut(shut.get());
		}
		if (!isCode(code)) {
			this.wrongCodesWithLink++;
			return new Opening.Shut(Opening.Reason.WRONG_CODE);
		}
		return open(now);
	}

	boolean isCode(byte[] code) {
		return MessageDigest.isEqual(this.codeHash, code);
	}

	boolean isLink(byte[] link) {
		return MessageDigest.isEqual(this.linkHash, link);
	}

	/**
	 * Whether the key may still open, and was asked for elsewhere than in this browser.
	 */
	boolean isAwaitedElsewhere(byte[] browser, Instant now) {
		return isShut(now).isEmpty() && (this.browserHash == null || !MessageDigest.isEqual(this.browserHash, browser));
	}

	boolean wasMadeFor(byte[] address, Instant since) {
		return MessageDigest.isEqual(this.addressHash, address) && !this.madeAt.isBefore(since);
	}

	/** By which an address is counted. */
	String address() {
		return HexFormat.of().formatHex(this.addressHash);
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
		return Optional.empty();
	}

	private Optional<Opening.Reason> isShut(Instant now, int wrongCodes) {
		return isShut(now)
			.or(() -> (wrongCodes >= WRONG_CODES) ? Optional.of(Opening.Reason.WORN_OUT) : Optional.empty());
	}

	private Opening open(Instant now) {
		this.usedAt = now;
		return (this.personId != null) ? new Opening.Opened(new MemberId(this.personId), this.purpose, this.id)
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
