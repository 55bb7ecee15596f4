package org.alongside.peersupport.pairing;

/**
 * What makes a pair a good one, and how much each can weigh of a thousand points (the
 * charity's model of 2026-11).
 */
enum Criterion {

	VARIANT(220), JOURNEY(160), TOPICS(130), STAGE(110), TREATMENTS(90), RELATIONSHIP(70), AGE(60), NATION(60),
	AVAILABILITY(50), GENDER(30), RHYTHM(20);

	private final int weight;

	Criterion(int weight) {
		this.weight = weight;
	}

	public int weight() {
		return this.weight;
	}

}
