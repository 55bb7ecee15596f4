package org.alongside.members.people;

/** What people tell of their health is theirs: asked for and kept only while they agree. */
public final class HealthData {

	private HealthData() {
	}

	/**
	 * Knows who agrees that we hold health data for support. Whoever keeps consents
	 * answers it; where nobody does, nobody has agreed.
	 */
	public interface Consent {

		/** Whether this member has agreed, and not changed their mind since. */
		boolean isGivenBy(MemberId member);

	}

}
