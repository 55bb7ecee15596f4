package org.alongside.members.answers;

import org.jspecify.annotations.Nullable;

/**
 * What is kept on one subject.
 *
 * @param answer nothing where nobody answered, or the answer was taken back
 * @param version which writing of it this is; 0 before the first
 */
public record Saved(@Nullable Answer answer, long version) {

	static final Saved NOTHING = new Saved(null, 0);

	/** The answer, if there is one of this kind. */
	public <T extends Answer> @Nullable T as(Class<T> kind) {
		return kind.isInstance(this.answer) ? kind.cast(this.answer) : null;
	}

}
