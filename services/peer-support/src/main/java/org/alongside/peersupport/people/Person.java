package org.alongside.peersupport.people;

import java.time.Instant;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * A member as peer support knows them: what matching may know, sealed; what they agreed
 * to; whether they live.
 */
@Entity
class Person {

	@Id
	private UUID memberId;

	private byte @Nullable [] sealedProfile;

	private @Nullable Instant profileToldAt;

	private @Nullable String home;

	private String consents = "";

	private String withdrawn = "";

	private @Nullable Instant diedAt;

	private @Nullable Instant correctedAt;

	private @Nullable UUID enteredBy;

	@Version
	private @Nullable Long version;

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(UUID memberId) {
		this.memberId = memberId;
	}

	/** Takes what was told, unless something newer is known already. */
	void became(byte @Nullable [] sealedProfile, @Nullable String home, Instant at) {
		if (this.profileToldAt == null || !at.isBefore(this.profileToldAt)) {
			this.sealedProfile = sealedProfile;
			this.home = home;
			this.profileToldAt = at;
		}
	}

	void agreed(String purpose) {
		this.consents = with(this.consents, purpose, true);
		this.withdrawn = with(this.withdrawn, purpose, false);
	}

	void noLongerAgrees(String purpose) {
		this.consents = with(this.consents, purpose, false);
		this.withdrawn = with(this.withdrawn, purpose, true);
	}

	/** Unless the mistake was put right before this was heard. */
	void died(Instant at) {
		if (this.correctedAt == null || this.correctedAt.isBefore(at)) {
			this.diedAt = at;
		}
	}

	void lives(Instant at) {
		this.diedAt = null;
		this.correctedAt = at;
	}

	/** Staff entered them on the phone, and decide nothing for them. */
	void enteredBy(UUID staff) {
		this.enteredBy = staff;
	}

	@Nullable UUID enteredBy() {
		return this.enteredBy;
	}

	UUID memberId() {
		return this.memberId;
	}

	byte @Nullable [] sealedProfile() {
		return this.sealedProfile;
	}

	/** Whether they took back what matching or meeting rests on. */
	boolean hasWithdrawn() {
		return this.withdrawn.contains("HOLD_HEALTH_DATA") || this.withdrawn.contains("SHARE_WITH_BUDDY");
	}

	boolean isDead() {
		return this.diedAt != null;
	}

	private static String with(String codes, String code, boolean present) {
		var all = new TreeSet<>(Arrays.asList(codes.split(" ")));
		all.remove("");
		if (present) {
			all.add(code);
		}
		else {
			all.remove(code);
		}
		return String.join(" ", all);
	}

}
