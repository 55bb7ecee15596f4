package org.alongside.members.answers;

/** Whether a subject may be asked of a member. */
public enum Door {

	/** It may. */
	OPEN,
	/** They have not agreed that we hold health data for support. */
	AGREE_FIRST,
	/** They are under 18: a parent or guardian joins. */
	TOO_YOUNG

}
