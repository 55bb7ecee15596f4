package org.alongside.members.answers;

import org.alongside.members.people.Condition;

/**
 * The forms of the conditions, as the European Academy of Neurology and the Peripheral
 * Nerve Society name them: CIDP in their guideline of 2021, GBS in that of 2023. Beside
 * them the axonal forms of GBS, and what is called another condition here.
 */
public enum Variant {

	GBS_CLASSIC(Condition.GBS), GBS_MILLER_FISHER(Condition.GBS), GBS_AXONAL(Condition.GBS),
	GBS_PURE_MOTOR(Condition.GBS), GBS_FACIAL(Condition.GBS), GBS_THROAT_AND_ARMS(Condition.GBS),
	GBS_LEGS(Condition.GBS), GBS_BICKERSTAFF(Condition.GBS), CIDP_TYPICAL(Condition.CIDP),
	CIDP_MULTIFOCAL(Condition.CIDP), CIDP_DISTAL(Condition.CIDP), CIDP_FOCAL(Condition.CIDP),
	CIDP_MOTOR(Condition.CIDP), CIDP_SENSORY(Condition.CIDP), ANTI_MAG(Condition.OTHER), NODOPATHY(Condition.OTHER);

	private final Condition condition;

	Variant(Condition condition) {
		this.condition = condition;
	}

	/** Of which condition it is a form. */
	public Condition condition() {
		return this.condition;
	}

}
