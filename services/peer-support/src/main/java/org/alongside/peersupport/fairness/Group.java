package org.alongside.peersupport.fairness;

import org.jspecify.annotations.Nullable;

/**
 * People who are alike in one thing. What is null is not shown, because it would say too
 * much of too few.
 *
 * @param code what they are alike in, or {@code UNKNOWN}
 * @param asked how many asked
 * @param met how many of them met somebody
 * @param percent the same in a hundred
 * @param days the middle of how long they waited
 */
record Group(String code, @Nullable Integer asked, @Nullable Integer met, @Nullable Integer percent,
		@Nullable Integer days) {

	static Group hidden(String code) {
		return new Group(code, null, null, null, null);
	}

	Group withoutShare() {
		return new Group(this.code, this.asked, null, null, null);
	}

	int size() {
		return (this.asked != null) ? this.asked : 0;
	}

}
