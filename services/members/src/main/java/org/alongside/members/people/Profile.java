package org.alongside.members.people;

import org.jspecify.annotations.Nullable;

/**
 * What a member answered so far; what they have not answered is null.
 *
 * @param relationship who they are to the condition
 * @param condition which condition
 * @param nation where they live
 */
public record Profile(@Nullable Relationship relationship, @Nullable Condition condition, @Nullable Nation nation) {

	/** Nothing answered yet. */
	public static final Profile EMPTY = new Profile(null, null, null);

	public Profile with(Relationship answer) {
		return new Profile(answer, this.condition, this.nation);
	}

	public Profile with(Condition answer) {
		return new Profile(this.relationship, answer, this.nation);
	}

	public Profile with(Nation answer) {
		return new Profile(this.relationship, this.condition, answer);
	}

	/** The same without what the condition is. */
	public Profile withoutCondition() {
		return new Profile(this.relationship, null, this.nation);
	}

	public boolean isComplete() {
		return this.relationship != null && this.condition != null && this.nation != null;
	}

}
