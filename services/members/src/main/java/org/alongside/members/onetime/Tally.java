package org.alongside.members.onetime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

import javax.crypto.SecretKey;

import org.alongside.members.keyring.Keyring;
import org.alongside.members.people.EmailAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts in the database, so that a restart forgets nothing and all instances count
 * together. Keeps no address and no network, only hashes that nobody else can make.
 * <p>
 * Counting holds the count's row until the caller's transaction ends: two who count the
 * same thing go one after the other.
 */
@Component
public class Tally {

	// a demonstration is shown over and over to the same few mailboxes
	private static final int IN_A_DEMONSTRATION = 20;

	private static final String WRONG_CODES = "wrong codes of a day for";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Limits limits;

	private final SecretKey key;

	private final int times;

	Tally(JdbcClient jdbc, Clock clock, Limits limits, Keyring keyring,
			@Value("${alongside.demo:false}") boolean demo) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.limits = limits;
		this.key = keyring.cut("members.tally", "HmacSHA256");
		this.times = demo ? IN_A_DEMONSTRATION : 1;
	}

	/**
	 * Counts one more mail, from the network and to the address. A network that asks for
	 * too many uses up nobody's address.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean allowsMail(EmailAddress email, Asker asker) {
		return allows("mails from", asker.wholeNetwork(), this.limits.mailsPerNetwork())
				&& allows("mails to", email.key(), this.limits.mailsPerAddress())
				&& count("mails of a day to", email.key(), today()) <= most(this.limits.mailsPerAddressADay());
	}

	/** Counts one more key tried from the network. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean allowsTry(Asker asker) {
		return allows("tries from", asker.wholeNetwork(), this.limits.triesPerNetwork());
	}

	/** Counts one more wrong code that was typed without the link. */
	@Transactional(propagation = Propagation.MANDATORY)
	void countWrongCode(String address) {
		count(WRONG_CODES, address, today());
	}

	/** Whether so many wrong codes were typed today that only the links still open. */
	@Transactional(propagation = Propagation.MANDATORY)
	boolean isGuessedAt(String address) {
		return this.jdbc.sql("select times from tally where hash = ? and time_window = ?")
			.params(hash(WRONG_CODES, address), today())
			.query(Integer.class)
			.optional()
			.filter((times) -> times >= most(this.limits.wrongCodesPerAddressADay()))
			.isPresent();
	}

	/**
	 * Counts once more, in the stretch of time that is counted in.
	 * @param what what is counted, such as {@code mails to}
	 * @param whose whose it is; kept as a hash only
	 * @param limit how often it may be
	 * @return whether it may be once more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean allows(String what, String whose, int limit) {
		return count(what, whose, window(this.clock.instant())) <= most(limit);
	}

	/** The same, in a day. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean allowsToday(String what, String whose, int limit) {
		return count(what, whose, today()) <= most(limit);
	}

	private int count(String what, String whose, long window) {
		var hash = hash(what, whose);
		this.jdbc
			.sql("insert into tally (hash, time_window, times) values (?, ?, 1) as one on duplicate key update "
					+ "times = tally.times + 1")
			.params(hash, window)
			.update();
		var times = this.jdbc.sql("select times from tally where hash = ? and time_window = ?")
			.params(hash, window)
			.query(Integer.class)
			.single();
		return Objects.requireNonNull(times);
	}

	private byte[] hash(String what, String whose) {
		return Keyring.mac(this.key, what + ' ' + whose);
	}

	private int most(int limit) {
		return limit * this.times;
	}

	@Transactional
	void forgetOld() {
		this.jdbc.sql("delete from tally where time_window < ?")
			.param(window(this.clock.instant().minus(Duration.ofDays(2))))
			.update();
	}

	/** A day is counted in its first window. */
	private long today() {
		return window(this.clock.instant().truncatedTo(ChronoUnit.DAYS));
	}

	private long window(Instant moment) {
		return moment.toEpochMilli() / this.limits.window().toMillis();
	}

}
